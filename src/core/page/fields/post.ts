import { callings } from "../evidence/callings";
import { comparable, plainText } from "../plain-text";
import { pageLimits } from "../page";
import { entriesIn, lexicon } from "../vocabulary";

/** What somebody does and where, as the page says it beside the name; "" where it does not. */
export interface Post {
  readonly jobTitle: string;
  readonly org: string;
}

const none: Post = { jobTitle: "", org: "" };
/** How far below the name a post may stand, in lines, and how long its line may be. */
const reach = { lines: 9, line: 130, sentence: 240 } as const;

const universities = lexicon(
  `university college school institute polytechnic academy universität hochschule institut fachhochschule akademie université école
  universidad universidade faculdade instituto escuela escola università politecnico universiteit hogeschool uniwersytet politechnika
  universitet университет институт академия університет інститут جامعة كلية معهد אוניברסיטה אוניברסיטת טכניון üniversitesi
  大学 大學 研究所 학교 대학 विश्वविद्यालय`,
);
const houses = lexicon(
  `department faculty laboratory laboratories lab labs centre center group hospital museum company gmbh ag inc ltd llc llp corp corporation
  bank foundation ministry agency studio studios systems museum fakultät abteilung lehrstuhl klinik museum département laboratoire
  departamento facultad laboratorio dipartimento afdeling wydział кафедра факультет лаборатория قسم חוג מחלקה bölümü
  学院 学部 研究科 研究室 株式会社 有限公司 公司 학과`,
);
/** Between a post and the house it is held in. */
const at =
  /\s+(?:at|@|with|bei|beim|an\sder|am|chez|presso|bij)\s+(?:the\s+|der\s+|dem\s+)?|\s*@\s*|\s+[|·•]\s+/i;
/**
 * "Ada Example is a researcher at the Example Institute." and its like, in three pieces: as one pattern, with classes of
 * letters inside a repetition, it takes 200 ms to compile.
 */
const told = {
  verb: /(?:\b(?:am|is|ist|bin|suis|est|soy|es|sou|sono)|['’]m|\sé)\s+(?:currently\s+|also\s+|now\s+)?(?:(?:an?|the|eine?|une?|una?|um|uma|il|la|le)\s+)?/g,
  place: /\s+(?:at|in|with|of|for|bei|beim|an\sder|am|chez|à|en|na|no|da|do|presso)\s+(?:the\s+)?/g,
  /** What cannot stand in a calling: it has words alone, with a comma between them at most. */
  noCalling: /[^\p{L}\p{M}’'.&/, -]/u,
  words: 10,
} as const;
/** A label in front of the value: "Position: Professor", "Посада: доцент". */
const label = /^[\p{L}\s]{2,24}[:：]\s*/u;

function hasAny(text: string, words: ReturnType<typeof lexicon>): boolean {
  return entriesIn(comparable(text), words).length > 0;
}

/** The lines from the first one that holds the name on; without the name, none. */
export function linesBelow(opening: readonly string[], name: string): readonly string[] {
  const wanted = comparable(name);
  const found = opening.findIndex((line) => line.length < 160 && comparable(line).includes(wanted));
  return wanted === "" || found < 0 ? [] : opening.slice(found, found + reach.lines + 1);
}

/**
 * The post that stands below the person's name: the first short line with a calling in it, else what a sentence about
 * them says; and the house that line, or one next to it, names. Only what the page writes, never put together.
 */
export function postBelow(opening: readonly string[], name: string): Post {
  const lines = linesBelow(opening, name);
  if (lines.length === 0) return none;
  const wanted = comparable(name);
  const bare = lines
    .map((line, index) => (index === 0 ? withoutName(line, name) : line).trim())
    .filter((line) => line !== "" && comparable(line) !== wanted);
  for (const [at, line] of bare.entries()) {
    const told = toldPost(line, name);
    if (told.jobTitle) return told;
    // "PhD candidate. Thesis: …": what comes after the first full stop is another matter.
    const [start = ""] = line.split(/(?<=\p{L}{3})[.。]\s+/u);
    const own = at < 2 && start.length <= 60 ? start : line;
    if (!isPost(own)) continue;
    const [jobTitle, place] = split(withoutLabel(own));
    return {
      jobTitle: plainText(jobTitle, pageLimits.line),
      org: place || houseIn(bare.filter((one) => one !== line)),
    };
  }
  return { jobTitle: "", org: houseIn(bare) };
}

/** Letters behind a name, memberships and years are no post. */
function isPost(line: string): boolean {
  return (
    line.length <= reach.line &&
    !/[.!?。]\s+\S|\b(?:19|20)\d\d\b|\b(?:fellow|member) of\b/i.test(line) &&
    !/^\W*(?:ph\.?\s?d|m\.?d|msc|博士)\.?\W*$/i.test(line) &&
    hasAny(line, callings)
  );
}

/** "Position: Professor" → "Professor", but "Professor: Chair of Optics" stays. */
function withoutLabel(line: string): string {
  const [mark = ""] = label.exec(line) ?? [];
  return mark === "" || hasAny(mark, callings) ? line.replace(/[:：]\s.*$/, "") : line.slice(mark.length);
}

function withoutName(line: string, name: string): string {
  const start = line.toLowerCase().indexOf(name.toLowerCase());
  return start < 0 ? "" : line.slice(start + name.length).replace(/^[\s,.:;|–—-]+/, "");
}

/** "Engineer at Example" → both halves; "Professor, Example University" too; else the line is all post. */
function split(line: string): [string, string] {
  const mark = at.exec(line);
  if (mark && mark.index > 2) return [line.slice(0, mark.index), line.slice(mark.index + mark[0].length)];
  const parts = line.split(/\s*,\s+/);
  const house = parts.findIndex(
    (part, index) => index > 0 && (hasAny(part, universities) || hasAny(part, houses)),
  );
  return house > 0 ? [parts.slice(0, house).join(", "), parts.slice(house).join(", ")] : [line, ""];
}

/** What a sentence says of the person who is named in it, or speaks. */
export function toldPost(line: string, name: string): Post {
  if (line.length < 20) return none;
  const { start, jobTitle, org } = toldIn(line.slice(0, reach.sentence)) ?? {
    start: 0,
    jobTitle: "",
    org: "",
  };
  const before = comparable(line.slice(0, start + 2));
  const isOwn =
    comparable(name)
      .split(" ")
      .some((word) => word.length > 2 && before.split(" ").includes(word)) ||
    /^(?:\S+\s+){0,8}?(?:i|ich|je|yo|eu|io|ik)?\s?\S?$/.test(before);
  if (!isOwn || !hasAny(jobTitle, callings) || /\b(?:before|supervised|under)\b/.test(jobTitle)) return none;
  const house = org.replace(
    /\s+(?:supervised|led|working|where|who|and\s+(?:a|an|the|i)\b|under|since|from|advised|funded|in\s+the)\b.*$/i,
    "",
  );
  return { jobTitle: plainText(jobTitle, pageLimits.line), org: plainText(house, pageLimits.line) };
}

/** The first calling and house that the sentence tells, and where it begins to. */
function toldIn(text: string): { start: number; jobTitle: string; org: string } | null {
  for (const verb of text.matchAll(told.verb)) {
    const from = verb.index + verb[0].length;
    for (const place of text.slice(from).matchAll(told.place)) {
      const jobTitle = text.slice(from, from + place.index);
      if (told.noCalling.test(jobTitle) || jobTitle.split(/[ ,]+/).length > told.words) break;
      const [org = ""] = /^[^.,;()]{3,71}/.exec(text.slice(from + place.index + place[0].length)) ?? [];
      if (jobTitle !== "" && /^\p{Lu}/u.test(org)) return { start: verb.index, jobTitle, org };
    }
  }
  return null;
}

/** The line that names a university, else one that names another house. */
export function houseIn(lines: readonly string[]): string {
  const short = lines.filter((line) => line.length <= 100 && !/[@:：]|\d{4}|\bph\.?\s?d\b/i.test(line));
  const parts = short
    .flatMap((line) => line.split(/\s*[,;]\s+|\s+[|·–—]\s+|\s+-\s+/))
    .filter((part) => !hasAny(part, callings));
  return plainText(
    parts.find((part) => hasAny(part, universities)) ?? parts.find((part) => hasAny(part, houses)),
    pageLimits.line,
  );
}
