import type { Head } from "../evidence/head";
import type { Facts } from "../facts";
import { comparable } from "../plain-text";

/** Where in Unicode a script's letters stand, and the language most often written in it. */
const scripts: readonly (readonly [language: string, first: number, last: number])[] = [
  ["ko", 0xac00, 0xd7a3],
  ["ja", 0x3040, 0x30ff],
  ["zh", 0x3400, 0x9fff],
  ["el", 0x370, 0x3ff],
  ["ru", 0x400, 0x4ff],
  ["he", 0x590, 0x5ff],
  ["ar", 0x600, 0x6ff],
  ["hi", 0x900, 0x97f],
  ["bn", 0x980, 0x9ff],
  ["th", 0xe00, 0xe7f],
];
/** Languages that share a script: what the page declares decides among them. */
const sharing = ["ru bg uk sr mk be kk", "ar fa ur", "hi mr ne", "zh ja"];
/** Small words by which languages in Latin letters give themselves away, as comparable words. */
const smallWords = [
  "en the and of to is for",
  "de der die und das nicht mit",
  "fr les des est une dans et",
  "es los las una que para el",
  "pt nao uma com dos os em",
  "it che della per una con il",
  "nl het een van niet met de",
  "pl nie sie jest na do jak",
];

/**
 * The page's language as a BCP 47 tag, or "": what the root element says, else the head, unless the words are
 * plainly written in another script or a template was copied with its `lang="en"`; else told from the text.
 */
export function language({ lang }: Facts, head: Head, text: string): string {
  const declared =
    [lang, head.meta("content-language", "og:locale", "dc:language", "language")]
      .map((one) => normalTag(one))
      .find(Boolean) ?? "";
  const sample = text.slice(0, 1_500);
  const script = scriptLanguage(sample);
  const primary = declared.split("-")[0] ?? "";
  if (script) {
    const family = sharing.find((one) => one.split(" ").includes(script)) ?? script;
    return family.split(" ").includes(primary) ? declared : script;
  }
  const spoken = latinLanguage(sample, primary);
  if (!declared || spoken.sure)
    return spoken.language.startsWith(primary) && declared ? declared : spoken.language;
  return declared;
}

/** A tag with language and, if it names one, script or region: "EN_us" → "en-US". "" if it is no tag. */
export function normalTag(tag: string): string {
  const [, language, script, region] =
    /^\s*([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}))?(?:[-_,;.\s].*)?$/i.exec(tag.slice(0, 60)) ?? [];
  if (!language) return "";
  const parts = [
    language.toLowerCase(),
    script && (script[0] ?? "").toUpperCase() + script.slice(1).toLowerCase(),
    region?.toUpperCase(),
  ];
  return parts.filter(Boolean).join("-");
}

/** The language of the script most letters are in; "" for Latin. Kana are rare among Han and still mean Japanese. */
function scriptLanguage(sample: string): string {
  const counts = new Map<string, number>();
  let letters = 0;
  for (let at = 0; at < sample.length; at += 3) {
    const code = sample.charCodeAt(at);
    if (code < 65 || (code > 90 && code < 97)) continue;
    letters++;
    if (code < 0x370) continue;
    const row = scripts.find(([, first, last]) => code >= first && code <= last);
    if (row) counts.set(row[0], (counts.get(row[0]) ?? 0) + 1);
  }
  if ((counts.get("ja") ?? 0) > letters * 0.03) return "ja";
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return best && best[1] > letters * 0.3 && best[1] > 2 ? best[0] : "";
}

/** The Latin language with most small words; `sure` if it has three times as many as the declared one and enough. */
function latinLanguage(sample: string, declared: string): { language: string; sure: boolean } {
  const words = comparable(sample).split(" ");
  const counts = smallWords.map((line) => {
    const [name = "", ...small] = line.split(" ");
    return { name, count: words.filter((word) => small.includes(word)).length };
  });
  const [best] = counts.toSorted((a, b) => b.count - a.count);
  if (!best || best.count < 3) return { language: "", sure: false };
  const own = counts.find(({ name }) => name === declared);
  return { language: best.name, sure: own !== undefined && best.count >= 8 && best.count > own.count * 2.5 };
}
