import { batch, signal, type ReadonlySignal } from "@preact/signals";
import type { request } from "../../../browser/messages";
import { dayAt, isIsoDate, type IsoDate } from "../../../core/calendar/date";
import type { ChannelId } from "../../../core/contact/contact";
import { webUrl } from "../../../core/formats/web-address";
import type { JournalEntry } from "../../../core/journal/entry";
import { isPrivateAddress } from "../../../core/page/sensitive";
import type { Ask } from "../../../protocol/requests";
import { createPersonPicker, type PersonPicker } from "../../people/person-picker-model";

/** What can be typed about an entry, apart from its people. */
export interface EntryFields {
  readonly act: JournalEntry["act"];
  readonly on: string;
  readonly words: string;
  readonly title: string;
  readonly url: string;
  readonly channel: ChannelId | null;
}

export type EntryError = "people" | "address" | "private" | "day";

/** One entry of the journal being written or mended. */
export interface EntryForm {
  /** The entry that is mended; null: a new one. */
  readonly entry: JournalEntry | null;
  readonly fields: ReadonlySignal<EntryFields>;
  readonly people: PersonPicker;
  readonly today: IsoDate;
  /** What is missing or wrong; null while nothing is. */
  readonly error: ReadonlySignal<EntryError | null>;
  type(change: Partial<EntryFields>): void;
  /** What to keep; null where something is wrong, which `error` then says. */
  settle(): Ask<"journal/save"> | null;
}

interface Dependencies {
  readonly request: typeof request;
  readonly today: IsoDate;
  readonly zone: string;
  readonly entry: JournalEntry | null;
}

export function createEntryForm({ request: ask, today, zone, entry }: Dependencies): EntryForm {
  const fields = signal<EntryFields>({
    act: entry?.act ?? "check-in",
    on: entry === null ? today : dayAt(entry.at, zone),
    words: entry?.words ?? "",
    title: entry?.page?.title ?? "",
    url: entry?.page?.url ?? "",
    channel: entry?.channel ?? null,
  });
  const error = signal<EntryError | null>(null);
  const people = createPersonPicker({ request: ask });
  people.set((entry?.uids ?? []).map((uid, place) => ({ uid, label: entry?.names[place] ?? "" })));

  /** What is wrong with what was typed. */
  const wrong = ({ act, on, url }: EntryFields): EntryError | null => {
    if (!isIsoDate(on) || on > today) return "day";
    if (act !== "review" && people.picked.value.length === 0) return "people";
    // A page that was kept stays as it is, also where its address is none of the web.
    if (url === (entry?.page?.url ?? "")) return null;
    const address = webUrl(url.trim());
    if (url.trim() !== "" && address === null) return "address";
    return address !== null && isPrivateAddress(address.href) ? "private" : null;
  };

  return {
    entry,
    fields,
    people,
    today,
    error,
    type: (change) =>
      batch(() => {
        fields.value = { ...fields.value, ...change };
        error.value = null;
      }),
    settle() {
      const typed = fields.value;
      error.value = wrong(typed);
      if (error.value !== null) return null;
      const { act, on, words, channel } = typed;
      const url = typed.url.trim();
      return {
        ...(entry === null ? {} : { id: entry.id }),
        act,
        on,
        words,
        channel,
        uids: people.picked.value.map(({ uid }) => uid),
        page: url === "" ? null : { url, title: typed.title },
      };
    },
  };
}
