import { comparable } from "../plain-text";
import { entriesIn, reading, vocabulary } from "../vocabulary";
import { callings, personSections } from "./callings";

/** First person singular and plural, as comparable words. English "I" is looked for with its capital: "i" means "the" in Italian. */
const singular = vocabulary(
  "my me ich mir mich mein meine meiner je moi mon mes yo mi mis soy eu meu minha sou mim io mio sono ik mijn jag jeg min mitt mit minä olen já můj én eu sunt jestem moj moja я меня мне мной мой мою моей мои моя мій мене мені ben benim أنا אני שלי मैं",
);
const plural = vocabulary(
  "we our us wir unser unsere nous notre nos nosotros nuestro nuestra nossa nosso noi nostro ons onze мы наш ми наш biz bizim نحن אנחנו हम",
);
/** Third person singular, where it can only mean a person: Italian "lei" is also "you", German "sie" also "they". */
const third = vocabulary(
  "she her hers herself he his him himself elle ella él ela она её ее он его она її він його",
);
/** The same in scripts that write without blanks. */
const easternSingular = /我(?!们|們)|私(?!たち|達)|僕|저는|나는/g;
const easternPlural = /我们|我們|私たち|私達|우리/g;

/**
 * Whether the words are those of a person about themselves, or about one person: "I" rather than "we", a calling, the
 * sections of a biography. Weight between -1.5 and 3.75; `isAboutPerson` where a calling or such sections are named.
 */
export function selfTalk(sample: string): { weight: number; isAboutPerson: boolean; why: string } {
  const text = sample.slice(0, 3_000);
  const words = comparable(text);
  const list = words.split(" ");
  const read = reading(words);
  const count = (set: ReadonlySet<string>): number => list.filter((word) => set.has(word)).length;
  const matches = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const one = count(singular) + matches(/\bI\b(?!\.)/g) + matches(easternSingular);
  const many = count(plural) + matches(easternPlural);
  const calling =
    list.filter((word) => callings.words.has(word)).length +
    entriesIn(read, { ...callings, words: new Set() }).length;
  const told = count(third);
  const section = entriesIn(read, personSections).length;
  let weight = 0;
  if (one > 1 && one > many) weight += 1;
  else if (many > 2 && many > one) weight -= 1.5;
  if (calling > 0) weight += calling > 2 ? 1.25 : 0.75;
  // Told by somebody else, as biographies are.
  if (told > 1 && calling > 0 && one < 2 && many < 2) weight += 0.5;
  if (section > 1) weight += section > 3 ? 1 : 0.5;
  return {
    weight,
    isAboutPerson: calling > 0 || section > 1 || (told > 2 && one < 2 && many < 2),
    why: `"I" ${one}, "we" ${many}, callings ${calling}, sections ${section}`,
  };
}
