import type { PageKind } from "./page";

/**
 * One reason to take the page for something.
 *
 * Weights add up per kind: 6 decides alone, 3 decides if nothing speaks against it, 1 tips a balance; negative ones
 * speak against the kind.
 */
export interface Clue {
  readonly kind: PageKind;
  readonly weight: number;
  /** For the log and the report: where it was seen and what it said. */
  readonly why: string;
  /**
   * True where the clue is about how the page is made (prose, a date, one article element): that tells something to
   * read from a list, but not an article from a paper or a podcast.
   */
  readonly shape?: boolean;
}

/** The verdict, and the clues that made it, the strongest for it first. */
export interface Verdict {
  readonly kind: PageKind;
  readonly evidence: readonly string[];
}

/** What the clues for a kind must exceed before the page is called that; up to it, it is `other`. */
const threshold = 3;
/** Kinds whose pages are made like articles: how the page is made does not speak against them. */
const special: readonly PageKind[] = [
  "paper",
  "video",
  "podcast",
  "book",
  "course",
  "event",
  "job",
  "question",
  "tool",
];

/**
 * The rule for contradictions, in three steps.
 *
 * 1. The special kind with the greatest sum stands against `article`. It wins if what names it outweighs what *names*
 *    the page an article (declared types, address); shape is common to both and supports the winner by half.
 * 2. The winner stands against `profile`: the greater sum wins. All clues count, but from 6 on, where the person is
 *    declared or everything fits, shape does not: biographies are prose, too.
 * 3. It must come to more than `other`, which begins at the threshold.
 *
 * Of equal sums the earlier step's winner stays.
 */
export function weigh(clues: readonly Clue[]): Verdict {
  const sum = (kind: PageKind, ofShape?: boolean): number =>
    clues
      .filter((clue) => clue.kind === kind && (ofShape === undefined || (clue.shape ?? false) === ofShape))
      .reduce((total, { weight }) => total + weight, 0);
  const [best = "tool"] = special.toSorted((a, b) => sum(b) - sum(a));
  const isSpecial = sum(best) >= 2 && sum(best) > sum("article", false);
  const readable = isSpecial ? best : "article";
  const readableSum = isSpecial ? sum(best) + Math.max(0, sum("article", true)) / 2 : sum("article");
  const against = sum("profile") >= 6 && !isSpecial ? sum("article", false) : readableSum;
  const [first, firstSum]: [PageKind, number] =
    sum("profile") > against ? ["profile", sum("profile")] : [readable, readableSum];
  const kind = firstSum > threshold + sum("other") ? first : "other";
  const rank = (clue: Clue): number => Math.abs(clue.weight) + (clue.kind === kind ? 100 : 0);
  const evidence = clues
    .toSorted((a, b) => rank(b) - rank(a))
    .map(
      (clue) => `${clue.kind} ${clue.weight > 0 ? "+" : ""}${Math.round(clue.weight * 10) / 10}: ${clue.why}`,
    );
  return { kind, evidence };
}
