import type { Clue } from "../clue";
import type { Facts } from "../facts";

/**
 * What the body's make says: one long run of prose is something to read; links everywhere, and linked headings are a
 * list of others. Lengths in letters, see `Structure`.
 */
export function shapeClues({ structure, hasMarkedBody, articles }: Facts): readonly Clue[] {
  const { mainProse, links, linkedHeadings, allProse } = structure;
  const clues: Clue[] = [];
  const add = (weight: number, why: string): void =>
    void clues.push({ kind: "article", weight, why, shape: true });
  const isLong = mainProse >= 800;
  if (mainProse >= 250)
    add(Math.min(4.5, Math.log2(mainProse / 125)), `${Math.round(mainProse)} letters of prose in one place`);
  else if (allProse < 250) add(-1.5, "hardly any prose");
  if (!isLong && links * 12 > mainProse) add(-Math.min(2, links / 60), `${links} links, little prose`);
  if (linkedHeadings > 8 && mainProse < linkedHeadings * 100 && !isLong)
    add(-1.5, `${linkedHeadings} headings are links`);
  if (hasMarkedBody) add(1, "a marked article body");
  if (articles === 1) add(1, "one article element");
  else if (articles > 5 && !isLong) {
    add(-1, `${articles} article elements`);
    clues.push({ kind: "other", weight: 1, why: `${articles} article elements` });
  }
  return clues;
}
