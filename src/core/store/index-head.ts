import * as v from "valibot";
import { rankingVersion } from "../ranking/version";
import { fingerprint } from "./undo";

/** What there is of the ranking's index. */
export interface IndexHead {
  /** Oldest first. */
  readonly parts: readonly IndexPart[];
  /** Records of contacts when it was written, those that cannot be read among them. */
  readonly contacts: number;
}

/** A segment in the store. */
export interface IndexPart {
  readonly id: number;
  /** Contacts that it has a word on. */
  readonly size: number;
  /** `markOfSegment`. */
  readonly mark: string;
}

const headSchema = v.object({
  version: v.literal(rankingVersion),
  parts: v.array(v.object({ id: v.number(), size: v.number(), mark: v.string() })),
  contacts: v.number(),
  mark: v.string(),
});

export function printHead({ parts, contacts }: IndexHead): unknown {
  const head = { version: rankingVersion, parts, contacts };
  return { ...head, mark: fingerprint(head) };
}

/** The head; null where there is none, it is of another version, or anything in it has changed. */
export function parseHead(record: unknown): IndexHead | null {
  const read = v.safeParse(headSchema, record);
  if (!read.success) return null;
  const { mark, ...head } = read.output;
  return fingerprint(head) === mark ? head : null;
}
