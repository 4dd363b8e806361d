import { signal, type ReadonlySignal } from "@preact/signals";
import { counted } from "../../../browser/i18n";
import type { request } from "../../../browser/messages";
import type { IsoDate } from "../../../core/calendar/date";
import type { Sift } from "../../../core/journal/sift";
import type { ToldEntry } from "../../../core/journal/told";
import { oneAtATime } from "../../kit/one-at-a-time";
import type { Outcomes } from "../outcomes";

/** The forms in which the journal can leave. */
export const journalFormats = ["csv", "json", "markdown"] as const;

export type JournalFormat = (typeof journalFormats)[number];

export type JournalPrinters = Record<JournalFormat, (entries: readonly ToldEntry[]) => string>;

/** The journal, or what is shown of it, as a file of the user's own. */
export interface JournalExport {
  readonly busy: ReadonlySignal<boolean>;
  export(format: JournalFormat): Promise<void>;
}

interface Dependencies {
  readonly request: typeof request;
  readonly outcomes: Outcomes;
  /** What is shown. */
  readonly sift: ReadonlySignal<Sift>;
  readonly printJournal: JournalPrinters;
  readonly download: (name: string, type: string, text: string) => void;
  /** The day of the file's name. */
  readonly today: () => IsoDate;
}

/** How the file of each format is called at its end, and its media type (RFC 4180, 8259, 7763). */
const files: Record<JournalFormat, { readonly ending: string; readonly type: string }> = {
  csv: { ending: "csv", type: "text/csv;charset=utf-8" },
  json: { ending: "json", type: "application/json" },
  markdown: { ending: "md", type: "text/markdown;charset=utf-8" },
};

export function createJournalExport(dependencies: Dependencies): JournalExport {
  const { request: ask, outcomes, sift, printJournal, download, today } = dependencies;
  const busy = signal(false);

  const everything = async (): Promise<ToldEntry[]> => {
    const all: ToldEntry[] = [];
    for (;;) {
      const part = await ask("journal/export", { sift: sift.value, before: all.at(-1)?.id ?? null });
      if (part.length === 0) return all;
      all.push(...part);
    }
  };

  const act = oneAtATime(busy, (error) => outcomes.failed(error));

  return {
    busy,
    export: (format) =>
      act(async () => {
        const entries = await everything();
        const { ending, type } = files[format];
        const name = `goodturn-journal-${today()}.${ending}`;
        download(name, type, printJournal[format](entries));
        outcomes.done(counted("journal_exported", entries.length, name));
      }),
  };
}
