import { language, listed, words } from "../../../browser/i18n";
import type { JournalWords } from "../../../core/formats/journal/print-markdown";
import { entryWords } from "../../entry-words";

/** The words of a journal that leaves as a text to read. The formatters are made once: there may be thousands of days. */
export function journalWords(): JournalWords {
  const month = new Intl.DateTimeFormat(language(), { month: "long", year: "numeric" });
  const day = new Intl.DateTimeFormat(language(), { dateStyle: "medium" });
  return {
    title: words("journal_export_title"),
    outcome: words("journal_outcome"),
    month: (at) => month.format(new Date(at)),
    day: (at) => day.format(new Date(at)),
    entry: ({ act, names }) => entryWords(act, listed(names)),
  };
}
