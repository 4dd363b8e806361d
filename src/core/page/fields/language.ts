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
  "en the and of to is for with this that from you your are we our have or by be not can if",
  "de der die und das nicht mit ist ein von den auf wir sie sich im zu wie oder bei werden ich",
  "fr les des est une dans et pour qui sur avec au nous vous votre cette sont ou je",
  "es los las una que para el del por con y su como esta son pero nos este sus",
  "pt nao uma com dos os em por para mais ao da voce foi pela pelo sua seu sao",
  "it che della per una con il di sono gli nel non dei delle alla anche questo",
  "nl het een niet met zijn voor dat ook naar bij van op aan wij deze",
  "pl nie sie jest na do jak oraz dla przez ze od po jego",
  "sv och att det som en for med inte av ar",
  "da og det at som en til med ikke af er",
  "tr ve bir bu icin ile olarak daha gibi cok",
  "id dan yang untuk dengan dari ini anda pada",
  "cs se na je pro jsou nebo jako ktery ze byl jsem podle",
];

/** Which of them each small word speaks for, by their places. */
const spokenBy = new Map<string, number[]>();
for (const [place, line] of smallWords.entries())
  for (const word of line.split(" ").slice(1)) spokenBy.set(word, [...(spokenBy.get(word) ?? []), place]);

/** Characters looked at. */
const sampled = 1_500;

/**
 * The page's language as a BCP 47 tag, or "": what the root element says, else the head, unless the words are
 * plainly written in another script or a template was copied with its `lang="en"`; else told from the text.
 */
export function language({ lang }: Facts, head: Head, text: string): string {
  const declared =
    [lang, head.meta("content-language", "og:locale", "dc:language", "language")]
      .map((one) => normalTag(one))
      .find(Boolean) ?? "";
  const sample = text.slice(0, sampled);
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

/**
 * The language of what somebody wrote on a service that speaks its visitor's language around it: told from the text; of
 * a short one the visitor's is believed where a word of the text bears it out. "" where nothing tells.
 */
export function languageWithin({ lang }: Facts, text: string): string {
  const sample = text.slice(0, sampled);
  const visitors = normalTag(lang);
  const primary = visitors.split("-")[0] ?? "";
  const spoken = scriptLanguage(sample) || latinLanguage(sample, primary).language;
  if (spoken !== "") return spoken === primary ? visitors : spoken;
  const place = smallWords.findIndex((line) => line.startsWith(`${primary} `));
  return place >= 0 &&
    comparable(sample)
      .split(" ")
      .some((word) => spokenBy.get(word)?.includes(place))
    ? visitors
    : "";
}

/** Codes of three letters (ISO 639-2, both kinds) for languages that have one of two, which BCP 47 wants. */
const threeLetters = new Map(
  "eng:en deu:de ger:de fra:fr fre:fr spa:es por:pt ita:it nld:nl dut:nl pol:pl rus:ru ukr:uk swe:sv dan:da nor:no fin:fi tur:tr ara:ar heb:he hin:hi jpn:ja kor:ko zho:zh chi:zh ces:cs cze:cs ell:el gre:el hun:hu ron:ro rum:ro"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/** A tag with language and, if it names one, script or region: "EN_us" → "en-US". "" if it is no tag. */
export function normalTag(tag: string): string {
  const [, language, script, region] =
    /^\s*([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}))?(?:[-_,;.\s].*)?$/i.exec(tag.slice(0, 60)) ?? [];
  if (!language) return "";
  const short = language.length === 3 ? (threeLetters.get(language.toLowerCase()) ?? language) : language;
  const parts = [
    short.toLowerCase(),
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
  const counts = smallWords.map((line) => ({ name: line.slice(0, 2), count: 0 }));
  for (const word of comparable(sample).split(" "))
    for (const place of spokenBy.get(word) ?? []) {
      const spoken = counts[place];
      if (spoken) spoken.count += 1;
    }
  const [best] = counts.toSorted((a, b) => b.count - a.count);
  if (!best || best.count < 3) return { language: "", sure: false };
  const own = counts.find(({ name }) => name === declared);
  return { language: best.name, sure: own !== undefined && best.count >= 8 && best.count > own.count * 2.5 };
}
