import { signal, type ReadonlySignal } from "@preact/signals";
import { counted, words, type PluralKey } from "../../../browser/i18n";
import type { request } from "../../../browser/messages";
import type { ContactChange } from "../../../core/contact/change";
import type { ChannelId } from "../../../core/contact/contact";
import type { CustomChannel } from "../../../core/settings/custom-channel";
import { channelWords } from "../../channel-words";
import { settle } from "../../kit/chips";
import { oneAtATime } from "../../kit/one-at-a-time";
import type { AddressBook } from "../address-book";
import type { Outcomes } from "../outcomes";
import type { ContactList } from "./contact-list";

/** What is done with everybody who is chosen: each is one change, with one Undo. */
export interface BulkModel {
  readonly busy: ReadonlySignal<boolean>;
  readonly ownChannels: ReadonlySignal<readonly CustomChannel[]>;
  /** One or several, with commas. False where it was not done, so that what was typed can be tried again. */
  addCategories(text: string): Promise<boolean>;
  addInterests(text: string): Promise<boolean>;
  setChannel(channel: ChannelId | null): Promise<boolean>;
  remove(): Promise<void>;
  /** Put all of them together into the one who is first in the list; who is not in sight comes after those who are. */
  merge(): Promise<void>;
  /** Show the ways in which contacts leave, for these people. */
  export(): void;
}

interface Dependencies {
  readonly request: typeof request;
  readonly book: Pick<AddressBook, "find">;
  readonly list: ContactList;
  readonly outcomes: Outcomes;
  readonly ownChannels: ReadonlySignal<readonly CustomChannel[]>;
  readonly onExport: (uids: ReadonlySet<string>) => void;
}

export function createBulk({
  request: ask,
  book,
  list,
  outcomes,
  ownChannels,
  onExport,
}: Dependencies): BulkModel {
  const busy = signal(false);

  const run = oneAtATime(busy, (error) => outcomes.failed(error));
  const act = async (work: () => Promise<void>): Promise<boolean> => {
    let isDone = false;
    if (list.chosen.value.size > 0) {
      await run(async () => {
        await work();
        isDone = true;
      });
    }
    return isDone;
  };

  const change = (what: ContactChange, key: PluralKey, ...values: readonly string[]): Promise<boolean> =>
    act(async () => {
      const { undoId, count } = await ask("contacts/change", {
        uids: [...list.chosen.value],
        change: what,
      });
      if (count === 0) outcomes.done(words("options_bulk_same"));
      else outcomes.done(counted(key, count, ...values), undoId);
    });

  return {
    busy,
    ownChannels,
    async addCategories(text) {
      const { items } = settle({ items: [], pending: text });
      return items.length > 0 && change({ categories: items }, "options_bulk_tagged", items.join(", "));
    },
    async addInterests(text) {
      const { items } = settle({ items: [], pending: text });
      return items.length > 0 && change({ interests: items }, "options_bulk_interested", items.join(", "));
    },
    setChannel: (channel) =>
      change(
        { channel },
        "options_bulk_reached",
        channel === null ? words("options_channel_any") : channelWords(channel, null, ownChannels.value),
      ),
    async remove() {
      await act(async () => {
        const uids = [...list.chosen.value];
        const { undoId } = await ask("contacts/delete", { uids });
        outcomes.done(counted("options_bulk_deleted", uids.length), undoId);
      });
    },
    async merge() {
      await act(async () => {
        const chosen = list.chosen.value;
        const inSight = (list.found.value ?? []).filter(({ uid }) => chosen.has(uid));
        const [keep, ...others] = new Set([...inSight.map(({ uid }) => uid), ...chosen]);
        if (keep === undefined || others.length === 0) return outcomes.done(words("options_bulk_merge_two"));
        const name = book.find(keep)?.name ?? "";
        const done = await ask("contacts/merge", { keep, from: others, fromOther: [] });
        if (done.outcome === "merged") outcomes.done(words("options_merged", name), done.undoId);
        else outcomes.done(words(done.outcome === "gone" ? "options_merge_gone" : "options_merge_too_much"));
      });
    },
    export: () => onExport(list.chosen.value),
  };
}
