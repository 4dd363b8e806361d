import type { Clue } from "../clue";
import type { Facts } from "../facts";
import { looksLikeName, tidyName } from "../fields/person-name";
import type { PageKind } from "../page";
import { comparable } from "../plain-text";
import { entriesIn, reading, vocabulary, type Reading } from "../vocabulary";
import { occasionClue } from "./occasion";
import { subjects } from "./subjects";

/** Words of the opening and the text looked through, in letters. */
const lookedAt = 6_000;
/** A title that only a course's own page has. */
const isSyllabus = /^\W*(?:course\s+)?syllabus\W*$/i;
/** Prose, in letters, from which on a page that has the words of a course or a tool is rather a text about one. */
const muchProse = 1_500;

/**
 * What the words of the text and its headings say, for pages that declare nothing: syllabus and homework make a course,
 * an ISBN and a binding a book, headings "Abstract" and "References" a paper, a sound file an episode.
 */
export function subjectClues(
  facts: Facts,
  title: string,
  dated: boolean,
  place: PageKind | undefined,
  isFront: boolean,
  isOfOne: boolean,
): readonly Clue[] {
  const { structure, opening } = facts;
  const clues: Clue[] = [...paperClues(facts, dated, place)];
  const top = reading(comparable(`${title} ${facts.topHeadings.join(" ")}`));
  let read: Reading | null = null;
  const text = (): Reading =>
    (read ??= reading(
      comparable(
        `${opening.join(" \n ")} ${structure.headings.join(" \n ")} ${structure.sample}`.slice(0, lookedAt),
      ),
    ));
  const isLong = structure.mainProse > muchProse;
  for (const { kind, words, needed, names: named, title: shape } of subjects) {
    const isShaped = shape.test(title) || facts.topHeadings.some((one) => shape.test(one));
    // Publishing systems date every page: then it takes a title that only such pages have, or the address.
    const isSure =
      (isShaped && (kind === "job" || kind === "tool")) || (kind === "course" && isSyllabus.test(title));
    if (dated && place !== kind && !isSure) continue;
    const count = entriesIn(text(), words).length;
    const isNamed = isShaped || entriesIn(top, named).length > 0;
    // A text about software has its words; the more of a text it is, the less they say.
    const share = kind === "tool" && !isNamed ? Math.max(0, 1 - structure.mainProse / 3_000) : 1;
    const least = isNamed ? needed - 1 : needed;
    if (count < least) continue;
    const told =
      (kind === "book" && / (?:isbn|978\d) /.test(text().spaced)) || (kind === "tool" && isShaped) ? 1.25 : 0;
    const weight = Math.min(4.5, (isNamed ? 3 : 2) + told + (count - least) * 0.75);
    clues.push({
      kind,
      weight: isLong && (!isNamed || kind === "tool") ? weight / 3 : weight * share,
      why: `${count} words of such pages${isNamed ? ", and its title" : ""}`,
    });
  }
  if (dated) return clues;
  const occasion = occasionClue(facts, text());
  if (occasion) clues.push(occasion);
  // A conference names its speakers on its front page, too; on others it lists its people.
  const weight = occasion?.weight ?? 0;
  if (isOfOne) return clues;
  if (weight < 4) clues.push(...peopleClues(facts));
  else if (!isFront)
    clues.push(...peopleClues(facts).map((one) => ({ ...one, weight: one.weight + weight })));
  return clues;
}

/** Where a script has no capitals, any few words look like a name: a list of such lines is no list of people. */
function isNameByCapitals(line: string): boolean {
  const first = line[0] ?? "";
  return looksLikeName(line) && (first >= "\u2e80" || first !== first.toLowerCase());
}

/** Many headings or lines that are names and nothing else: a list of people, unless the page is headed by one of them. */
function peopleClues({ structure, opening, topHeadings, articles }: Facts): readonly Clue[] {
  const isHeaded = topHeadings.some((one) => looksLikeName(tidyName(one)));
  const headings = structure.headings.filter(isNameByCapitals).length;
  // "Database Related" has the shape of a name, too: on a page that is headed by one it is a section.
  if (!isHeaded && headings > 3 && headings > structure.headings.length / 2)
    return [{ kind: "other", weight: 3, why: `${headings} headings are names` }];
  // Whoever comments below a text is named, too.
  if (structure.mainProse >= 800 && articles === 1) return [];
  const lines = opening.slice(1).filter(isNameByCapitals).length;
  return lines > 3 && lines * 5 > opening.length && !isHeaded
    ? [{ kind: "other", weight: 2.5, why: `${lines} lines are names` }]
    : [];
}

/**
 * A sound file and the name of an episode. Asked on dated pages, too: publishing systems call every episode an article.
 */
export function soundClues(facts: Facts, title: string): readonly Clue[] {
  const { structure, hasSound, opening } = facts;
  const first = `${title} \n ${facts.topHeadings.join(" \n ")}`;
  const near = `${first} \n ${opening.slice(0, 12).join(" \n ")}`;
  const isEpisode =
    /\b(?:[ée]pisod\w+|folge \d+|ep\.? ?\d+|sendung \d+)\b|\bpodcasts?\b|выпуск|подкаст|第\d+[回期集]|ポッドキャスト|播客|팟캐스트|بودكاست|פודקאסט/i.test(
      first,
    );
  const isHeard =
    /apple podcasts|\bspotify\b|overcast|podcast|shownotes|show notes|подкаст|ポッドキャスト|播客|팟캐스트/i.test(
      near,
    );
  // Articles are read aloud, too: a sound file alone counts where there is little to read.
  const alone = hasSound && structure.mainProse < 1_000 ? 2.5 : 0;
  if (alone === 0 && !isEpisode) return [];
  const weight = hasSound && isEpisode ? (isHeard ? 5.5 : 4) : hasSound && isHeard ? 4.5 : alone || 1;
  return [{ kind: "podcast", weight, why: "sound file or the title of an episode" }];
}

const summaries = vocabulary("summary resume resumen zusammenfassung resumo riassunto");

function paperClues({ structure, linksPreprint }: Facts, dated: boolean, place?: PageKind): readonly Clue[] {
  const lines = structure.headings.map((one) => comparable(one).replace(/^[\divx]+ /, ""));
  const headings = new Set(lines);
  const has = (line: string): boolean => line.split(" ").some((word) => headings.has(word));
  // A summary at the end is what posts have, too.
  const abstract =
    has("abstract 摘要 аннотация 要旨 概要") ||
    lines.slice(0, 4).some((one) => summaries.has(one.replaceAll(" ", "_")));
  if (dated)
    return abstract && place === "paper"
      ? [{ kind: "paper", weight: 4.5, why: "an abstract, and an address of papers" }]
      : [];
  const references = has(
    "references bibliography literatur referencias bibliographie referências bibtex 参考文献 литература",
  );
  if (!(references || (abstract && linksPreprint)) || !(abstract || structure.mainProse > 6_000)) return [];
  return [{ kind: "paper", weight: abstract ? 5.5 : 3, why: "headings of a paper" }];
}
