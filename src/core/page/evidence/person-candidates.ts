import type { PersonSources } from "./person-sources";
import { besideName, looksLikeName, tidyName } from "../fields/person-name";
import { withoutSite } from "../fields/title";
import { comparable } from "../plain-text";
import { isAboutMyself } from "./about-oneself";
import { textOf, valuesOf } from "./thing";

/** Texts that may be the name, the likeliest first, tidied. */
export function nameCandidates({
  head,
  titles,
  siteNames,
  cardName,
  facts,
}: PersonSources): readonly string[] {
  const openGraph = [head.meta("profile:first:name"), head.meta("profile:last:name")]
    .filter(Boolean)
    .join(" ");
  const parts = [titles.openGraph, titles.tab].flatMap((title) => [
    withoutSite(title, siteNames),
    ...title.split(besideName).slice(0, 3),
  ]);
  const headings = titles.headings
    .slice(0, 3)
    .flatMap((one) => [one, ...one.split(besideName), ...one.split(/\s*[,，:]\s*/)]);
  const lesser = [
    ...facts.structure.headings.slice(0, 2),
    ...facts.opening.slice(0, 3).filter((one) => one.length < 60),
  ];
  const all = [cardName, openGraph, ...headings, ...parts, ...lesser].flatMap(inEachScript).map(tidyName);
  return [...new Map(all.map((one) => [comparable(one), one])).values()].filter(
    (one) => one.length > 1 && one.length <= 80,
  );
}

const unspaced = String.raw`[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]`;
const twoScripts = new RegExp(
  String.raw`^(${unspaced}{2,8}(?:[ ・\u3000]${unspaced}{1,8})?)[\s/(（]+(\p{Script=Latin}[^()（）]*)[)）]?$`,
  "u",
);

/** "林暢彦 Nobuhiko Hayashi": the name in each of its scripts, after the whole. */
export function inEachScript(text: string): readonly string[] {
  const [, own, latin] = twoScripts.exec(text) ?? [];
  return own && latin ? [text, own, latin] : [text];
}

/** What stands before a name on a form-like course of life: "Name: Ada Example", or the label alone on the line above. */
const nameLabel =
  /^(?:full\s+name|name|vor-?\s?und\s+(?:nach|zu)name|nom(?:\s+et\s+pr[ée]noms?)?|nombre(?:\s+(?:completo|y\s+apellidos))?|nome(?:\s+(?:completo|e\s+cognome))?|naam|navn|namn|imię\s+i\s+nazwisko|имя|фио|ім['’]?я|піб|ad(?:ı)?\s+soyad(?:ı)?|姓名|氏名|名前|이름|성명|الاسم|שם)\s*[:：]\s*/iu;

/** What stands before the family name, where the given one has a line of its own. */
const familyLabel =
  /^(?:last\s+name|family\s+name|surname|nachname|familienname|nom\s+de\s+famille|apellidos?|cognome|sobrenome|achternaam|efternamn|efternavn|nazwisko|фамилия|прізвище|soyad(?:ı)?)\s*[:：]\s*/iu;

export function nameByLabel(opening: readonly string[]): string {
  const lines = opening.slice(0, 15);
  const valueOf = (label: RegExp): string => {
    const at = lines.findIndex((line) => label.test(line));
    const value = (lines[at] ?? "").replace(label, "");
    return at < 0 || value !== "" ? value : (lines[at + 1] ?? "");
  };
  const given = valueOf(nameLabel);
  return tidyName(given.includes(" ") || given === "" ? given : `${given} ${valueOf(familyLabel)}`);
}

/** The names right below what a section about oneself is called. */
export function namesBelowAbout(opening: readonly string[]): readonly string[] {
  const at = opening.slice(0, 20).findIndex(isAboutMyself);
  return at < 0
    ? []
    : opening
        .slice(at + 1, at + 3)
        .map(tidyName)
        .filter(looksLikeName);
}

/** How a life is told in the third person: "Ada Example is …", "Ада Приклад – лікарка". */
const introduced =
  /^(.{4,40}?)(?:\s[–—-]|\s(?:is|was|has|served|serves|lives|works|teaches|writes|founded|grew|began|joined|studied|graduated|received|ist|war|wurde|hat|lebt|arbeitet|leitet|studierte|est|vit|es|nació|é|nasceu|è|nasce|jest|är|er|født|on)\s|,\s(?:born|geboren|né|née|nacido|nacida)\s)/u;

/** Whom the first lines tell of in the third person, tidied. */
export function toldOf(opening: readonly string[]): readonly string[] {
  return opening
    .slice(0, 6)
    .map((line) => tidyName(introduced.exec(line)?.[1] ?? ""))
    .filter((one) => one !== "");
}

/** Who made the page, where its own words do not say: the head's author, the declared ones, whose name the site bears. */
export function makers({ head, things, siteNames, facts }: PersonSources): readonly string[] {
  const declared = things.flatMap(({ properties }) => valuesOf(properties, "author").map(textOf));
  return [
    ...[head.meta("author"), ...declared, ...siteNames.filter((one) => one.includes(" "))].map(tidyName),
    ...toldOf(facts.opening),
  ];
}

/** "D. Garza" by the title, "Diana L. Garza" at the top of the page: the name in full. */
export function inFull(name: string, opening: readonly string[]): string {
  const words = name.split(/\s+/);
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (words.length < 2 || words.length > 3) return name;
  const start = /^.\.?$/u.test(first) ? first.charAt(0) : `${first} `;
  return (
    opening
      .slice(0, 4)
      .map(tidyName)
      .find(
        (one) =>
          one.length > name.length &&
          one.split(/\s+/).length < 5 &&
          (one.startsWith(`${name} `) || (one.startsWith(start) && one.endsWith(` ${last}`))) &&
          looksLikeName(one),
      ) ?? name
  );
}
