import * as v from "valibot";
import type { Handlers } from "../browser/messages";
import { byNewest, searchJournal } from "../core/journal/entry";
import { prefixes } from "../core/store/keys";
import { entryView, readEntries } from "./entries";
import type { Surroundings } from "./surroundings";

/** What was done, to read again. */
export function createJournal({ store }: Surroundings): Pick<Handlers, "journal/list"> {
  return {
    "journal/list": {
      ask: v.object({
        query: v.pipe(v.string(), v.maxLength(200)),
        limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5_000)),
      }),
      async answer({ query, limit }) {
        const records = await store.read((transaction) => transaction.list(prefixes.journal));
        const entries = readEntries(records.values());
        const found = query.trim() === "" ? entries.toSorted(byNewest) : searchJournal(entries, query);
        return found.slice(0, limit).map(entryView);
      },
    },
  };
}
