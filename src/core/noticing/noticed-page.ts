import * as v from "valibot";
import { contactLimits } from "../contact/contact";
import { pageKinds, pageLimits } from "../page/page";
import { evidenceFields, type Evidence } from "../ranking/ranked-contact";

/** How long a page is remembered, in milliseconds. */
const remembered = 7 * 86_400_000;

/** How many people of a page, reasons for each, and pages are remembered at most. */
export const noticedLimits = { readers: 3, reasons: 4, pages: 200 } as const;

const line = v.pipe(v.string(), v.maxLength(contactLimits.line));

/** A page that would help somebody: address and title, for whom, and why. Nothing else of it, and of no other page. */
export const noticedPageSchema = v.object({
  /** When it was read last, ISO 8601 in UTC. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  kind: v.picklist(pageKinds),
  url: v.pipe(v.string(), v.maxLength(pageLimits.url)),
  title: v.pipe(v.string(), v.maxLength(pageLimits.line)),
  /** Best first. */
  readers: v.pipe(
    v.array(
      v.object({
        uid: line,
        evidence: v.pipe(
          v.array(
            v.object({
              field: v.picklist(evidenceFields),
              phrase: line,
              matched: v.pipe(v.array(line), v.maxLength(3)),
              weight: v.number(),
            }),
          ),
          v.maxLength(noticedLimits.reasons),
        ),
      }),
    ),
    v.minLength(1),
    v.maxLength(noticedLimits.readers),
  ),
});

export type NoticedPage = v.InferOutput<typeof noticedPageSchema>;

/** Whether its week is over. @param now ISO 8601 in UTC */
export function isOver({ at }: Pick<NoticedPage, "at">, now: string): boolean {
  return Date.parse(now) - Date.parse(at) >= remembered;
}

/** The reasons that are remembered of those there are: the strongest, within bounds. */
export function reasonsKept(evidence: readonly Evidence[]): NoticedPage["readers"][number]["evidence"] {
  return evidence
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, noticedLimits.reasons)
    .map(({ field, phrase, matched, weight }) => ({
      field,
      phrase: phrase.slice(0, contactLimits.line),
      matched: matched.slice(0, 3).map((word) => word.slice(0, contactLimits.line)),
      weight,
    }));
}
