import { comparable } from "../plain-text";
import { vocabulary } from "../vocabulary";

/** Titles before and degrees after a name, as comparable words. */
const honorifics = vocabulary("dr prof professor mr mrs ms sir rev herr frau ing mag dipl assoc asst univ");
const degrees = /[,\s]+(?:ph\.?\s?d|m\.?d|m\.?sc|mba|jr|sr|esq)\b.*$/i;
/** What titles put around a name: counters, handles, possessives, and the words for a person's own page. */
const around: readonly RegExp[] = [
  /^\(\d+\+?\)\s*/,
  /\s*[([（][^)\]）]{1,40}[)\]）].*$|\s+@[\w.]+$/,
  /['’´`]s?\s+(?:\w+\s+)?(?:home|web|page|blog|profile|site|cv|portfolio).*$/i,
  /\s*[-–:|]?\s*\b(?:\w+\s+)?(?:home\s?-?page|website|curriculum vitae|profile|biography|bio|cv)[.!]?$/i,
  /^(?:home\s?page|website|profile|cv)\s*(?:of|:|-)\s*|^(?:welcome to|about|hi,? i.?a?m|i['’]m|meet)\s+/i,
];

/** A name as people write it: no honorifics, degrees, handles, counters, nor "'s home page". */
export function tidyName(text: string): string {
  let name = text.slice(0, 300).replace(/\s+/g, " ").trim();
  for (const pattern of around) name = name.replace(pattern, "").trim();
  const words = name.split(" ");
  while (
    words.length > 1 &&
    (words[0] ?? "")
      .split(/[.-]/)
      .filter(Boolean)
      .every((one) => honorifics.has(one.toLowerCase()))
  )
    words.shift();
  return words
    .join(" ")
    .replace(degrees, "")
    .replace(/[\s,;:|·•–-]+$/, "")
    .trim();
}

const particles = vocabulary(
  "de da do di du dos das del la le el al bin ibn ben van von zu zur der den het ter ten y e",
);
/** Words that names of organisations, sections and works have, and names of persons do not. */
const impersonal = vocabulary(
  "university universidad college school institute department faculty laboratory lab labs group team staff people members member list inc llc ltd gmbh company studio studios agency foundation society association center centre museum church hospital clinic bank hotel restaurant shop store magazine news times post daily journal radio tv online web home page site blog about contact welcome login search index category products services solutions project projects research publications jobs events course conference podcast video music book books guide how what why the an and und et of for with in on to from by your my our us we is are new best free top all terms privacy policy cookies document world life systems software design media security science engineering technology computer national international league season club collection facebook twitter instagram linkedin github youtube google profile education experience skills",
);
/** The commonest family names of China and Korea, which stand first. */
const easternFamilies =
  "王李张刘劉陈陳杨楊黄黃赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩曹曾彭김이박최정강조윤장임";

/** Whether the text has the shape of one person's full name, in any script: shape only, it may still be a place. */
export function looksLikeName(text: string): boolean {
  if (text.length < 2 || text.length > 60 || /[\d@#/\\|<>{}[\]!?;:"„“”«»*+=_%&()…]/.test(text)) return false;
  if (text.charCodeAt(0) >= 0x2e80) return looksEastern(text);
  const words = text.split(/\s+/);
  const own = words.filter((one) => !particles.has(one.toLowerCase()));
  if (words.length > 6 || own.length < 2 || own.length > 5 || hasImpersonalWord(text)) return false;
  const caseless = /^[\u0590-\u0dff\u0e00-\u0e7f]/.test(text);
  return own.every((one) => caseless || isCapitalised(one)) && own.some((one) => one.length > 2);
}

function looksEastern(text: string): boolean {
  if (/^[\u3040-\u30ff\u3400-\u9fff]{1,8}[ ・\u3000][\u3040-\u30ff\u3400-\u9fff]{1,8}$/.test(text))
    return true;
  return (
    text.length <= 4 &&
    /^[\u3400-\u9fff\uac00-\ud7af]+$/.test(text) &&
    easternFamilies.includes(text[0] ?? "")
  );
}

function isCapitalised(word: string): boolean {
  const first = word.replace(/^['’]/, "")[0] ?? "";
  return first !== first.toLowerCase() && !/[a-z][A-Z]{2}/.test(word);
}

/** Whether the words hold a mark of an organisation, a section or a work. */
export function hasImpersonalWord(text: string): boolean {
  return comparable(text)
    .split(" ")
    .some((word) => word.length > 1 && impersonal.has(word));
}

/**
 * Whether a handle, path segment or host label stands for the name: all its words together ("priyaraman"), joined by
 * marks ("raman-priya"), initial and family name ("praman"), or the family name alone if it has five letters.
 */
export function standsForName(handle: string, name: string): boolean {
  const key = comparable(handle).replace(/\s?\d+$/, "");
  const words = comparable(name)
    .split(" ")
    .filter((one) => one.length > 0);
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (key.length < 3 || words.length === 0) return false;
  const compact = key.replaceAll(" ", "");
  if (compact === words.join("")) return true;
  if (words.length < 2 || last.length < 2) return false;
  const parts = key.split(" ");
  if (parts.length >= 2 && parts.every((one) => words.some((word) => word.startsWith(one)))) return true;
  if (first.length >= 3 && last.length >= 3 && compact.includes(first) && compact.includes(last)) return true;
  const initials = words.map((word) => word[0]).join("");
  return (
    [
      last,
      first[0] + last,
      first + (last[0] ?? ""),
      last + (first[0] ?? ""),
      initials.slice(0, -1) + last,
    ].includes(compact) ||
    (last.length >= 5 && compact.startsWith(last) && compact.length <= last.length + 2) ||
    words.some((word, at) => at > 0 && word.length > 3 && compact === first[0] + word) ||
    (last.length >= 4 && compact.endsWith(last) && compact.length <= last.length + 3)
  );
}
