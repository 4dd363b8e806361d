import * as v from "valibot";
import type { Handlers } from "../../browser/messages";
import { dayAt } from "../../core/calendar/date";
import { groupInsights, longUnthought } from "../../core/insights/groups";
import { insightsOf, lookedSince, type Here } from "../../core/insights/insights";
import type { JournalEntry } from "../../core/journal/entry";
import { tellEntry } from "../../core/journal/told";
import { prefixes } from "../../core/store/keys";
import { readEntries } from "../memory/entries";
import type { Surroundings } from "../surroundings";

/** What the journal tells of the last months. Only these are read, and people only where they are asked about. */
export function createInsights({
  store,
  library,
  now,
  zone,
}: Surroundings): Pick<Handlers, "insights/show" | "insights/groups"> {
  const here = (): Here => ({ now: now(), zone: zone(), today: dayAt(now(), zone()) });
  const entriesOf = async (where: Here): Promise<JournalEntry[]> =>
    readEntries(await store.read((transaction) => transaction.since(prefixes.journal, lookedSince(where))));

  return {
    "insights/show": {
      ask: v.object({}),
      async answer() {
        const where = here();
        return insightsOf(await entriesOf(where), where);
      },
    },
    "insights/groups": {
      ask: v.object({}),
      async answer() {
        const where = here();
        const [entries, contacts] = await Promise.all([entriesOf(where), library.contacts()]);
        return {
          ...groupInsights(
            entries.map((entry) => tellEntry(entry, contacts)),
            where,
          ),
          long: longUnthought(contacts.values(), entries, where),
        };
      },
    },
  };
}
