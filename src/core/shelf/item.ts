import * as v from "valibot";
import { contactLimits } from "../contact/contact";
import { pageSchema } from "../page/page";

/**
 * Upper bounds in UTF-16 code units: a passage as it was selected, and all passages of one page together. How many
 * things a person's shelf holds has no bound; each is a click of the user's.
 */
export const shelfLimits = { passage: 2_000, quote: 8_000 } as const;

const line = v.pipe(v.string(), v.maxLength(contactLimits.line));

/** Of a page only this much is kept. */
export const shelfPageSchema = v.pick(pageSchema, ["kind", "url", "title"]);

/** A page kept for a person, to send later or to talk about. */
export const shelfItemSchema = v.object({
  /** Begins with `at`, so that keys sort by time. */
  id: line,
  /** For whom. */
  uid: line,
  /** When it was kept, ISO 8601 in UTC. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  page: shelfPageSchema,
  /** The passages that the user selected, with an empty line between; empty where there is none. */
  quote: v.pipe(v.string(), v.maxLength(shelfLimits.quote)),
});

export type ShelfItem = v.InferOutput<typeof shelfItemSchema>;

/**
 * What keeping a page changes on a person's shelf: the thing as it is to be stored, or null where all of it is there
 * already. A page is kept once; another passage of it joins the ones before, as far as there is room.
 */
export function keeping(shelf: readonly ShelfItem[], fresh: ShelfItem): ShelfItem | null {
  const kept = shelf.find(({ page }) => page.url === fresh.page.url);
  if (!kept) return fresh;
  if (kept.quote.includes(fresh.quote)) return null;
  const quote = [kept.quote, fresh.quote].filter(Boolean).join("\n\n");
  return quote.length > shelfLimits.quote ? null : { ...kept, quote };
}
