import * as v from "valibot";
import { fingerprint } from "../../core/store/undo";
import type { PopupView } from "../../protocol/views";
import { waitingFields } from "../kit/waiting-text";

type Kept = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Over which page the popup is. */
type Over = Pick<PopupView, "mode" | "page">;

/** What stood in the search field when the popup closed. */
export interface LeftSearch {
  /** Empty where nothing was left, or what was left is of another page, or of an earlier hour. */
  get(over: Over): string;
  /** Of a private page nothing is kept, not even whom somebody looked for there. */
  put(text: string, over: Over | null): void;
}

/** How long a name half typed is still meant, in milliseconds: long enough to look something up and come back. */
const searchLasts = 10 * 60_000;

const searchSchema = v.object({
  text: v.string(),
  /** Of the address: what somebody looked at is written down nowhere. */
  over: v.string(),
  at: v.number(),
});

export function leftSearch(storage: Kept, now: () => number): LeftSearch {
  const waiting = waitingFields("find", searchSchema, storage);
  const sign = ({ page }: Over): string => fingerprint(page?.url ?? "");
  return {
    get(over) {
      const left = waiting.get();
      if (left && !isFresh(left.at, now(), searchLasts)) waiting.clear();
      else if (left && over.mode !== "private" && left.over === sign(over)) return left.text;
      return "";
    },
    put(text, over) {
      if (over === null || over.mode === "private") return;
      if (text === "") waiting.clear();
      else waiting.put({ text, over: sign(over), at: now() });
    },
  };
}

/** "How do you reach …?", which the popup closed over: of which share, and what was typed so far. */
export type LeftReach = v.InferOutput<typeof reachSchema>;

const reachSchema = v.object({ entryId: v.string(), address: v.string(), at: v.number() });

/** For a day, like "Sent?": who did not answer by then does not want to. */
const reachLasts = 24 * 60 * 60_000;

export function leftReach(
  storage: Kept,
  now: () => number,
): { get(): LeftReach | null; put(entryId: string, address: string): void; clear(): void } {
  const waiting = waitingFields("reach", reachSchema, storage);
  return {
    clear: () => waiting.clear(),
    put: (entryId, address) => waiting.put({ entryId, address, at: now() }),
    get() {
      const left = waiting.get();
      if (left === null || isFresh(left.at, now(), reachLasts)) return left;
      waiting.clear();
      return null;
    },
  };
}

function isFresh(at: number, now: number, lasts: number): boolean {
  return at <= now && now - at <= lasts;
}
