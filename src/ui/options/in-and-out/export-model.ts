import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import { counted } from "../../../browser/i18n";
import type { Contact } from "../../../core/contact/contact";
import { oneAtATime } from "../../kit/one-at-a-time";
import type { AddressBook } from "../address-book";
import type { Outcomes } from "../outcomes";

/** The forms in which contacts can leave. */
export const exportFormats = ["vcard4", "vcard3", "csv", "json"] as const;

export type ExportFormat = (typeof exportFormats)[number];

export type Printers = Record<ExportFormat, (contacts: readonly Contact[]) => string>;

/** Contacts as a file of the user's own. */
export interface ExportModel {
  readonly format: Signal<ExportFormat>;
  /** Whom to export; null: everybody. */
  readonly only: Signal<ReadonlySet<string> | null>;
  readonly count: ReadonlySignal<number>;
  readonly busy: ReadonlySignal<boolean>;
  export(): Promise<void>;
}

interface Dependencies {
  readonly book: AddressBook;
  readonly outcomes: Outcomes;
  readonly print: Printers;
  readonly download: (name: string, type: string, text: string) => void;
  /** The date of the file's name, `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** How the file of each format is called at its end, and its media type (RFC 6350, 10.1; RFC 7111). */
const files: Record<ExportFormat, { readonly ending: string; readonly type: string }> = {
  vcard4: { ending: "vcf", type: "text/vcard;charset=utf-8" },
  vcard3: { ending: "vcf", type: "text/vcard;charset=utf-8" },
  csv: { ending: "csv", type: "text/csv;charset=utf-8" },
  json: { ending: "json", type: "application/json" },
};

export function createExport({ book, outcomes, print, download, today }: Dependencies): ExportModel {
  const format = signal<ExportFormat>("vcard4");
  const only = signal<ReadonlySet<string> | null>(null);
  const busy = signal(false);

  const wanted = async (): Promise<Contact[]> => {
    const people = new Map<string, Contact>();
    await book.readEverybody((part, from) => {
      if (from === 0) people.clear();
      for (const contact of part) if (only.value?.has(contact.uid) ?? true) people.set(contact.uid, contact);
      return true;
    });
    return [...people.values()];
  };

  const act = oneAtATime(busy, (error) => outcomes.failed(error));

  return {
    format,
    only,
    busy,
    count: computed(() => {
      void book.rows.value;
      return only.value === null
        ? (book.total.value ?? 0)
        : [...only.value].filter((uid) => book.find(uid) !== null).length;
    }),
    export: () =>
      act(async () => {
        const contacts = await wanted();
        const { ending, type } = files[format.value];
        const name = `goodturn-contacts-${today()}.${ending}`;
        download(name, type, print[format.value](contacts));
        outcomes.done(counted("options_exported", contacts.length, name));
      }),
  };
}
