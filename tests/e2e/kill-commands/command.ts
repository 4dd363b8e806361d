import type { RequestName } from "../../../src/protocol/requests.ts";
import type { Contact } from "../../../src/core/contact/contact.ts";

/** The whole key space as it lies on the disk. */
export type Records = Readonly<Record<string, unknown>>;

/** How many records of each kind were added, changed and taken away. */
export type Difference = Record<"added" | "changed" | "removed", Record<string, number>>;

/** Where something is begun without a page of ours. */
export type Outside = "menu" | "key" | "address bar";

/** One thing that people do and that is stored. */
export interface Command {
  readonly name: string;
  /** The request that it is; null where it is begun outside of our pages. */
  readonly request: RequestName | null;
  /** Where it is begun then. */
  readonly by?: Outside;
  /** What has to be there first besides `base`, put (null: taken away) behind Goodturn's back. */
  readonly given?: (records: Records) => Records;
  /** The question, or what the browser tells in its order, given the records as they are. */
  readonly ask: (records: Records) => unknown;
  /** For an import in parts, as the page does it: what is sent one after the other before `import/keep` is asked. */
  readonly parts?: () => readonly (readonly Contact[])[];
  /** It changes many records at once: struck more often, and by every way in which the page, too, can go. */
  readonly changesMany?: true;
  /** What it does: exactly this many records, or nothing at all. */
  readonly effect?: Partial<Difference>;
  /** For what changes everything: all that is there afterwards. What was there before is in a copy then. */
  readonly becomes?: (records: Records) => Promise<Records>;
}
