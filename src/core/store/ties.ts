import * as v from "valibot";
import type { Touch } from "../act/history";
import type { Derive } from "./follow";
import { derivedPrefix, prefixes } from "./keys";
import type { ReadTransaction } from "./transaction";
import { fingerprintOfText } from "./undo";

/**
 * With whom the older part of the journal was in touch, and when last: kept in one text, since twenty thousand entries take a
 * hundred times as long. The part ends before an entry that was new when this was kept, so what is added later changes
 * nothing of it; where an entry of that part is changed, it is given up, and made anew.
 */
export interface Ties {
  /** The id of the first entry that is not in it. */
  readonly until: string;
  readonly touches: ReadonlyMap<string, Touch>;
}

const keys = { head: `${derivedPrefix}ties`, text: `${derivedPrefix}ties-text` } as const;

const version = 1;
const headSchema = v.object({ version: v.literal(version), until: v.string(), mark: v.string() });

/** What belongs together has one mark: the text, and where it ends. */
const markOf = (until: string, text: string): string => fingerprintOfText(`${until}\n${text}`);

export function printTies({ until, touches }: Ties): ReadonlyMap<string, unknown> {
  const text = JSON.stringify([...touches].map(([uid, { last, count }]) => [uid, last, count]));
  return new Map<string, unknown>([
    [keys.head, { version, until, mark: markOf(until, text) }],
    [keys.text, text],
  ]);
}

/** Null where nothing is kept that can be trusted. */
export async function readTies(stored: Pick<ReadTransaction, "get">): Promise<Ties | null> {
  const [first, text] = await Promise.all([stored.get(keys.head), stored.get(keys.text)]);
  const head = v.safeParse(headSchema, first);
  if (!head.success || typeof text !== "string") return null;
  const { until, mark } = head.output;
  // What has this mark is what was written under it: it needs no other check.
  if (markOf(until, text) !== mark) return null;
  const kept = JSON.parse(text) as [uid: string, last: string, count: number][];
  return { until, touches: new Map(kept.map(([uid, last, count]) => [uid, { last, count }])) };
}

/** Whether they are kept, without reading them. */
export const hasTies = (stored: Pick<ReadTransaction, "has">): Promise<boolean> => stored.has(keys.head);

/** They are given up in the same transaction as an entry of theirs is changed. */
export const tiesAfter: Derive = async (changes, stored) => {
  const changed = [...changes.keys()].filter((key) => key.startsWith(prefixes.journal));
  const head = changed.length === 0 ? undefined : await stored.get(keys.head);
  return () => {
    const { success, output } = v.safeParse(headSchema, head);
    if (head === undefined || (success && changed.every((key) => key >= prefixes.journal + output.until)))
      return new Map();
    return new Map(Object.values(keys).map((key) => [key, undefined]));
  };
};
