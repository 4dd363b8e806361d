import type { Clue } from "../clue";
import type { Facts } from "../facts";
import { looksLikeName } from "../fields/person-name";
import type { PageKind } from "../page";
import { comparable } from "../plain-text";
import { vocabulary } from "../vocabulary";

/** Words that come together on pages of a kind: how many different ones it takes, and the words. */
const rows: readonly (readonly [kind: PageKind, needed: number, words: ReadonlySet<string>])[] = [
  [
    "course",
    3,
    vocabulary(
      "syllabus homework lecture lectures instructor prerequisites assignments textbook semester exam midterm",
    ),
  ],
  [
    "job",
    4,
    vocabulary(
      "responsibilities requirements qualifications apply salary applicants aufgaben bewerbung candidature requisitos salario",
    ),
  ],
  [
    "tool",
    4,
    vocabulary(
      "install installation download repository changelog api cli sdk npm macos windows linux ios android",
    ),
  ],
  [
    "event",
    4,
    vocabulary("tickets venue registration attendees organizers workshop speakers schedule 会议 报名"),
  ],
];

/**
 * What the words of the text and its headings say, for pages that declare nothing: syllabus and homework make a course,
 * an ISBN a book, headings "Abstract" and "References" a paper, a sound file an episode.
 */
export function subjectClues(facts: Facts, title: string): readonly Clue[] {
  const { structure } = facts;
  const clues: Clue[] = [];
  const headings = new Set(structure.headings.map((one) => comparable(one).replace(/^[\divx]+ /, "")));
  const has = (line: string): boolean => line.split(" ").some((word) => headings.has(word));
  const abstract = has("abstract summary resume resumen zusammenfassung 摘要 аннотация");
  const references = has("references bibliography literatur referencias bibliographie 参考文献 литература");
  if ((references || (abstract && facts.linksPreprint)) && (abstract || structure.mainProse > 6_000))
    clues.push({ kind: "paper", weight: abstract ? 5.5 : 3, why: "headings of a paper" });
  const sound = facts.hasSound;
  const isEpisode = /\b(?:podcasts?|[ée]pisod\w+|folge \d+|ep\.? ?\d+)\b|выпуск/i.test(title);
  // Articles are read aloud, too: a sound file alone counts where there is little to read.
  const heard = sound && structure.mainProse < 1_000 ? 2.5 : 0;
  if (heard > 0 || isEpisode)
    clues.push({
      kind: "podcast",
      weight: sound && isEpisode ? 4 : heard || 1,
      why: "sound file or the title of an episode",
    });
  if (/\bISBN\b/.test(structure.sample) || facts.hasIsbn)
    clues.push({ kind: "book", weight: 2.5, why: "an ISBN" });
  const names = structure.headings.filter(looksLikeName).length;
  if (names > 3 && names > structure.headings.length / 2)
    clues.push({ kind: "other", weight: 3, why: `${names} headings are names` });
  const words = new Set(comparable(structure.sample.slice(0, 5_000)).split(" "));
  for (const [kind, needed, own] of rows) {
    const count = [...own].filter((word) => words.has(word)).length;
    if (count >= needed)
      clues.push({ kind, weight: count > needed ? 2.5 : 2, why: `${count} words of such pages` });
  }
  return clues;
}
