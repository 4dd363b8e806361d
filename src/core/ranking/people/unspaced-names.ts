import type { Page } from "../../page/page.ts";
import { textAt } from "../lists.ts";
import { eachNamed, nameKey, type NameSighting } from "../names.ts";
import type { Segment } from "../segment.ts";
import { isUnspaced } from "../unspaced.ts";

/** What a sighting counts in the title and in the text, as for words. */
const worth = { title: 7, text: 1 } as const;
/** What may stand between the parts of a name, or be left out. */
const between = /[\s・·]/;
const letter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]/u;
const hangul = /\p{Script=Hangul}/u;
/** One script's letters, and what may stand between them: a word in it ends where another script begins. */
const kana = [/[\p{Script=Katakana}ー]/u, /[\p{Script=Hiragana}ー]/u] as const;
/** What is said behind a name, and so ends it. */
const honorific = /^(?:先生|女士|小姐|教授|博士|老师|老師|氏|さん|さま|様|くん|ちゃん)/;

/** The first letters of a segment's names in such scripts: most pages and lists have none, and then nothing is done. */
const firstLetters = new WeakMap<Segment, ReadonlySet<string>>();

/** Every contact of the segment whose name the page writes in a script without spaces, letter by letter. */
export function unspacedNamesIn(page: Page, segment: Segment): Map<number, NameSighting> {
  const seen = new Map<number, NameSighting>();
  const firsts = firstLettersOf(segment);
  if (firsts.size === 0) return seen;
  for (const part of ["title", "text"] as const) {
    const text = part === "title" ? page.title : `${page.description}\n${page.textSample}`;
    for (let at = 0; at < text.length; at += 1) {
      if (!firsts.has(text[at] ?? "")) continue;
      const second = between.test(text[at + 1] ?? "") ? text[at + 2] : text[at + 1];
      eachNamed(segment, nameKey([text[at] ?? "", second ?? ""]), (slot, name) => {
        const end = endOf(name, text, at);
        if (end < 0 || !isWhole(text, at, end)) return;
        const before = seen.get(slot)?.worth ?? 0;
        seen.set(slot, { surface: text.slice(at, end), worth: before + worth[part] });
      });
    }
  }
  return seen;
}

/** Where the name that begins here ends; -1 where it is not that name. `name`: its letters, with spaces between. */
function endOf(name: string, text: string, start: number): number {
  let at = start;
  for (const one of name.split(" ")) {
    if (at > start && between.test(text[at] ?? "")) at += 1;
    if (text[at] !== one) return -1;
    at += 1;
  }
  return at;
}

/**
 * Whether the letters are a name by themselves. Korean words take endings, so a name only begins where a word does; names
 * in kana, and Chinese ones of two letters, could be a part of any longer word.
 */
function isWhole(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  const before = text[start - 1] ?? "";
  if (hangul.test(name)) return !hangul.test(before);
  for (const script of kana)
    if ([...name].every((one) => script.test(one) || between.test(one)))
      return (
        !script.test(before) && (!script.test(text[end] ?? "") || honorific.test(text.slice(end, end + 4)))
      );
  if (end - start > 2) return true;
  return !letter.test(before) && (!letter.test(text[end] ?? "") || honorific.test(text.slice(end, end + 4)));
}

function firstLettersOf(segment: Segment): ReadonlySet<string> {
  let known = firstLetters.get(segment);
  if (!known) {
    const found = new Set<string>();
    for (let at = 0; at < segment.nameSlots.length; at += 1) {
      const name = textAt(segment.names, at);
      if (isUnspaced(name)) found.add(name[0] ?? "");
    }
    firstLetters.set(segment, (known = found));
  }
  return known;
}
