import { callings } from "../evidence/callings";
import { comparable, plainText } from "../plain-text";
import { pageLimits } from "../page";
import { entriesIn, type Lexicon } from "../vocabulary";
import { houses, tellsOfStudies, universities, universitiesIn } from "./house";
import { isCallingIn, noPost, type Post } from "./post-words";
import { tidyName } from "./person-name";
import { age, postIn, toldPost } from "./told-post";

export type { Post } from "./post-words";

/** How far below the name a post may stand, in lines, and how long its line may be. */
const reach = { lines: 9, line: 130, short: 90 } as const;
/** Between a post and the house it is held in. */
const at =
  /\s+(?:at|@|with|bei|beim|an\sder|am|chez|presso|bij)\s+(?:the\s+|der\s+|dem\s+)?|\s*@\s*|\s+[|·•]\s+/i;
/** A label in front of the value: "Position: Professor", "Посада: доцент". */
const label = /^[\p{L}\s]{2,24}[:：]\s*/u;
/** Since when, or from when to when: it belongs to the post, and is no part of it. */
const term =
  /[\s,;(–-]*(?:\b(?:since|seit|ab|depuis|desde|dal|с|от|od|sinds|from|as\sof)\s+[^,;]{0,20}(?:19|20)\d\d\b.*|(?:\p{L}{3,9}\.?,?\s+)?(?:19|20)\d\d(?:[./]\d\d?)?\s*(?:[-–—~]|to|bis|until)\s*\(?(?:\p{L}|(?:19|20)\d\d|$).*)$/iu;
/** What a post that is still held ends in. */
const ongoing =
  /(?:19|20)\d\d.{0,14}?(?:[-–—~至]|to|bis|until|do|по|jusqu|hasta|até)\s*(?:the\s+)?(?:(?:present|now|current|today|heute|aujourd['’]hui|actualidad|actualmente|presente|atual|oggi|heden|obecnie|teraz|настоящее|сейчас|н\.\s?в|dziś|idag|nu|bugün|günümüz)|現在|现在|至今|现今|현재|حتى الآن|היום|$)|^(?:since|seit|depuis|desde|dal|с|od|sinds)\s+(?:\p{L}+\s)?(?:19|20)\d\d$/iu;
/** A rank that is said with the name: "Professor Ada Example", "Ada Example 教授". */
const rank =
  /^((?:assistant|associate|adjunct|emeritus|visiting|research)?\s*(?:professor(?:in)?|profesor[a]?|professor[ae]|professore|professoressa|professeure?|profesör|профессор|професор|доцент|lecturer|senior lecturer|senator))\s+(?!(?:of|for|in|and|emeritus|at)\b)/iu;
const rankBehind =
  /(副教授|准教授|助理教授|特任教授|教授|讲师|講師|研究员|研究員|부교수|조교수|교수)(?:님)?\s*$/u;

function hasAny(text: string, words: Lexicon): boolean {
  return entriesIn(comparable(text), words).length > 0;
}

/** The lines from the first one that holds the name on; without the name, none. */
export function linesBelow(opening: readonly string[], name: string): readonly string[] {
  const wanted = comparable(name);
  const bears = (line: string): boolean =>
    comparable(line).includes(wanted) || comparable(tidyName(line)) === wanted;
  const found = opening.findIndex((line) => line.length < 160 && bears(line));
  return wanted === "" || found < 0 ? [] : opening.slice(found, found + reach.lines + 1);
}

/**
 * The post that stands below the person's name: the first short line with a calling in it, else what a sentence about
 * them says; and the house that line, or one next to it, names. Only what the page writes, never put together.
 */
export function postBelow(opening: readonly string[], name: string): Post {
  const lines = linesBelow(opening, name);
  if (lines.length === 0) return noPost;
  const wanted = comparable(name);
  const bare = lines
    .map((line, index) => (index === 0 ? withoutName(line, name) : line).trim())
    .filter((line) => line !== "" && comparable(line) !== wanted);
  return postAmong(bare, name);
}

/** Lines below the name in which a sentence may begin with the post: "Développeur freelance passionné, je suis …". */
const nearest = 4;

function startsWithCalling(line: string): boolean {
  const words = line.split(/\s+/);
  const isSentence =
    line.length > reach.short || (words.length > 6 && /\s(?:mit|con|avec|with|com)\s/.test(line));
  return isSentence && words.slice(0, 2).some((word) => word.length > 3 && isCallingIn(word));
}

/** What stands behind the name in the site's logo, under a portrait: "Ada Example Psycholog". */
export function callingBehind(lines: readonly string[], name: string): string {
  for (const line of lines) {
    const rest = line.startsWith(name) ? withoutName(line, name) : "";
    if (rest !== "" && rest.split(/\s+/).length <= 6 && isPost(rest)) return plainText(rest, pageLimits.line);
  }
  return "";
}

/** The post that one of these lines is, or tells of, and the house that it or another one names. */
export function postAmong(lines: readonly string[], name: string): Post {
  for (const [index, line] of lines.entries()) {
    const told = toldPost(line, name);
    if (told.jobTitle) return told;
    const post = index < nearest && startsWithCalling(line) ? postIn(line) : postOn(line, index < 2);
    if (post.jobTitle) return { ...post, org: post.org || houseIn(lines.filter((one) => one !== line)) };
  }
  return { jobTitle: "", org: houseIn(lines) };
}

/** The post that a line is, with the house on it. */
function postOn(line: string, isNear: boolean): Post {
  // "PhD candidate. Thesis: …": what comes after the first full stop is another matter.
  const [start = ""] = line.split(/(?<=\p{L}{3})[.。]\s+/u);
  const own = withoutArticle(
    withoutLabel((isNear && start.length <= reach.short ? start : line).replace(term, "")),
  );
  if (!isPost(own)) return noPost;
  const [jobTitle, org] = split(own);
  return {
    jobTitle: plainText(jobTitle.replace(/[.,]$/, ""), pageLimits.line),
    org: plainText(org, pageLimits.line),
  };
}

/** Letters behind a name, memberships, degrees and years are no post. */
function isPost(line: string): boolean {
  return (
    line.length <= reach.line &&
    !/[.!?。]\s+\S|\b(?:19|20)\d\d\b|\b(?:fellow|member) of\b|https?:|@\w/i.test(line) &&
    // Whose page it is, and what else is on it.
    !/^about\b|^google scholar$|[我私僕]|\b(?:web)?(?:blog|log|site)s?\b/i.test(line) &&
    !/^\W*(?:ph\.?\s?d|m\.?d|msc|博士)\.?\W*$/i.test(line) &&
    // "Cuisine by our chef": what a house says of itself.
    !/\b(?:our|unsere?[rsnm]?|notre|nos|nuestr[oa]s?|noss[oa]s?|nostr[oaie]|ons|onze|nasz[aey]?|наш\p{L}?)\b/iu.test(
      line,
    ) &&
    // A sentence of somebody who speaks is read as one, elsewhere.
    !/^(?:i|we|my|our|he|she|ich|wir|je|nous|yo|eu|io|я|мы|this|here|welcome)\s|^(?:j|i)['’]/i.test(line) &&
    isCallingIn(line)
  );
}

/** "Position: Professor" → "Professor", but "Professor: Chair of Optics" stays. */
function withoutLabel(line: string): string {
  const [mark = ""] = label.exec(line) ?? [];
  return mark === "" || hasAny(mark, callings) ? line.replace(/[:：]\s.*$/, "") : line.slice(mark.length);
}

/** "a front-end developer" → "front-end developer", "44 Jahre alt, Lehrerin" → "Lehrerin". */
function withoutArticle(line: string): string {
  return line
    .replace(/^[\s,;:–—-]+/, "")
    .replace(/^(?:sono|soy|je suis|eu sou|sou|jestem|ich bin)\s+(?=\p{Ll})/iu, "")
    .replace(age, "")
    .replace(/^(?:an?|the|eine?|une?|una?|uma?)\s+(?=\p{Ll})/iu, "");
}

function withoutName(line: string, name: string): string {
  const start = line.toLowerCase().indexOf(name.toLowerCase());
  return start < 0 ? "" : line.slice(start + name.length).replace(/^[\s,.:;|»›•·⋅/~–—-]+/, "");
}

/** "Engineer at Example" → both halves; "Professor, Example University" and "Example大学 教授" too; else the line is all post. */
function split(line: string): [string, string] {
  const pieces = line.split(/\s+[|·•–—]\s+/);
  const own = pieces.findIndex(isCallingIn);
  const [post, ...others] = [pieces[own] ?? line, ...pieces.filter((_, index) => index !== own)];
  const mark = at.exec(post);
  if (mark && mark.index > 2) {
    const org = post.slice(mark.index + mark[0].length);
    return [post.slice(0, mark.index), universitiesIn(org)[0] ?? org];
  }
  const parts = post.split(/\s*,\s+/);
  const house = parts.findIndex(
    (part, index) => index > 0 && (hasAny(part, universities) || hasAny(part, houses)),
  );
  if (house > 0) return [parts.slice(0, house).join(", "), houseOf(parts.slice(house).join(", "))];
  const [first = ""] = universitiesIn(post);
  if (first !== "" && post.startsWith(first) && isCallingIn(post.slice(first.length)))
    return [post.slice(first.length).trim(), first];
  if (first !== "" && isCallingIn(post.slice(0, post.indexOf(first))))
    return [
      post
        .slice(0, post.indexOf(first))
        .replace(/[\s,]+(?:(?:of|in|the|der|de|an|at)\s+)*$/i, "")
        .replace(/\s+(?:of|in|the)$/i, ""),
      first,
    ];
  return [post, others.find((one) => isNamed(one)) ?? ""];
}

/** A short piece in capitals beside a post: the house it is held in. */
function isNamed(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length <= 5 &&
    !/[.!?:]|\d/.test(text) &&
    (hasAny(text, universities) ||
      hasAny(text, houses) ||
      words.every((one) => /^[^\p{Ll}]|^(?:of|and|the|de|für|und)$/u.test(one)))
  );
}

/** The university in it, where a department's is named with it. */
function houseOf(text: string): string {
  return universitiesIn(text)[0] ?? text;
}

/** The rank that the heading gives a person with the name. */
export function rankWith(headings: readonly string[], name: string): string {
  const wanted = comparable(name);
  const line = headings.find((one) => one.length < 80 && comparable(one).includes(wanted));
  const found = line === undefined ? null : (rank.exec(line.trim()) ?? rankBehind.exec(line.trim()));
  return found?.[1]?.trim() ?? "";
}

/** What stands before a name that ends a short line: "Klinik Psikolog Ali Özaslan", "프론트엔드 개발자 김병석 입니다". */
export function callingBefore(lines: readonly string[], name: string): string {
  for (const line of lines) {
    const at = line.length < 80 ? line.indexOf(name) : -1;
    const [before, after] = [line.slice(0, at).trim(), line.slice(at + name.length).trim()];
    if (at < 3 || after.split(/\s+/).length > 1 || before.split(/\s+/).length > 5) continue;
    if (isPost(before) && !/[,:;|–—-]$/.test(before)) return plainText(before, pageLimits.line);
  }
  return "";
}

/** The first post in the course of a life that is still held: "Professor of Logic, 2003 – present". */
export function ongoingPost(lines: readonly string[]): Post {
  for (const [index, line] of lines.entries()) {
    if (line.length > reach.line || !ongoing.test(line)) continue;
    const around = [
      line.replace(term, ""),
      lines[index - 1] ?? "",
      lines[index - 2] ?? "",
      lines[index + 1] ?? "",
    ];
    const place = around.findIndex((one) => one.length <= reach.line && isPost(one) && !tellsOfStudies(one));
    if (place < 0) continue;
    const post = postOn(around[place] ?? "", false);
    if (!post.jobTitle) continue;
    const beside = [lines[index - 1], lines[index + 1], lines[index - 2], lines[index + 2]].filter(
      (one) => one !== undefined && one !== around[place],
    ) as string[];
    return {
      jobTitle: post.jobTitle,
      org: post.org || houseIn(beside) || nextTo(lines, index, around[place] ?? ""),
    };
  }
  return noPost;
}

/** The house on the line below a post that stands in the course of a life, whatever it is called. */
function nextTo(lines: readonly string[], dated: number, post: string): string {
  const at = lines.indexOf(post, Math.max(0, dated - 2));
  const line = at < 0 ? "" : (lines[at + 1] ?? "");
  return at + 1 !== dated &&
    /^\p{Lu}/u.test(line) &&
    line.length <= 50 &&
    !/[.!?:_]|\d/.test(line) &&
    !isCallingIn(line)
    ? line
    : "";
}

/** The line that names a university, else one that names another house. */
export function houseIn(lines: readonly string[]): string {
  const fit = lines.filter((line) => line.length <= 160 && !tellsOfStudies(line));
  const university = fit.flatMap((line) => universitiesIn(line))[0];
  if (university) return plainText(university, pageLimits.line);
  const parts = fit
    .filter((line) => line.length <= 100 && !/[@:：]|\d{4}|[.!?]\s/.test(line))
    .flatMap((line) => line.split(/\s*[,;]\s+|\s+[|·–—]\s+|\s+-\s+/))
    .filter((part) => !hasAny(part, callings) && !/[.!?]$/.test(part));
  return plainText(
    parts.find((part) => hasAny(part, universities) && part.includes(" ")) ??
      parts.find((part) => hasAny(part, houses)),
    pageLimits.line,
  );
}
