import { signal, type ReadonlySignal } from "@preact/signals";
import { counted, words, type PluralKey } from "../../../browser/i18n";
import type { request } from "../../../browser/messages";
import type { ContactChange } from "../../../core/contact/change";
import type { ChannelId } from "../../../core/contact/contact";
import type { CustomChannel } from "../../../core/settings/custom-channel";
import { channelWords } from "../../channel-words";
import { settle } from "../../kit/chips";
import { oneAtATime } from "../../kit/one-at-a-time";
import type { Outcomes } from "../outcomes";
import type { ContactList } from "./contact-list";

/** What is done with everybody who is chosen: each is one change, with one Undo. */
export interface BulkModel {
  readonly busy: ReadonlySignal<boolean>;
  readonly ownChannels: ReadonlySignal<readonly CustomChannel[]>;
  /** One or several, with commas. */
  addCategories(text: string): Promise<void>;
  addInterests(text: string): Promise<void>;
  setChannel(channel: ChannelId | null): Promise<void>;
  remove(): Promise<void>;
  /** Put all of them together into the one who is first in the list. */
  merge(): Promise<void>;
  /** Show the ways in which contacts leave, for these people. */
  export(): void;
}

interface Dependencies {
  readonly request: typeof request;
  readonly list: ContactList;
  readonly outcomes: Outcomes;
  readonly ownChannels: ReadonlySignal<readonly CustomChannel[]>;
  readonly onExport: (uids: ReadonlySet<string>) => void;
}

export function createBulk({ request: ask, list, outcomes, ownChannels, onExport }: Dependencies): BulkModel {
  const busy = signal(false);

  const run = oneAtATime(busy, (error) => outcomes.failed(error));
  const act = async (work: () => Promise<void>): Promise<void> => {
    if (list.chosen.value.size > 0) await run(work);
  };

  const change = (what: ContactChange, key: PluralKey, ...values: readonly string[]): Promise<void> =>
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
      if (items.length > 0) await change({ categories: items }, "options_bulk_tagged", items.join(", "));
    },
    async addInterests(text) {
      const { items } = settle({ items: [], pending: text });
      if (items.length > 0) await change({ interests: items }, "options_bulk_interested", items.join(", "));
    },
    setChannel: (channel) =>
      change(
        { channel },
        "options_bulk_reached",
        channel === null ? words("options_channel_any") : channelWords(channel, null, ownChannels.value),
      ),
    remove: () =>
      act(async () => {
        const uids = [...list.chosen.value];
        const { undoId } = await ask("contacts/delete", { uids });
        outcomes.done(counted("options_bulk_deleted", uids.length), undoId);
      }),
    merge: () =>
      act(async () => {
        const [keep, ...from] = (list.found.value ?? [])
          .filter(({ uid }) => list.chosen.value.has(uid))
          .map(({ uid, name }) => ({ uid, name }));
        if (keep === undefined || from.length === 0) return outcomes.done(words("options_bulk_merge_two"));
        const done = await ask("contacts/merge", {
          keep: keep.uid,
          from: from.map(({ uid }) => uid),
          fromOther: [],
        });
        if (done.outcome === "merged") outcomes.done(words("options_merged", keep.name), done.undoId);
        else outcomes.done(words(done.outcome === "gone" ? "options_merge_gone" : "options_merge_too_much"));
      }),
    export: () => onExport(list.chosen.value),
  };
}
