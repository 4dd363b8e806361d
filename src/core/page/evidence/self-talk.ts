import { comparable } from "../plain-text";
import { vocabulary } from "../vocabulary";

/** First person singular and plural, as comparable words. English "I" is looked for with its capital: "i" means "the" in Italian. */
const singular = vocabulary(
  "my me ich mein meine je mon mes yo mis soy eu meu minha sou io mio sono ik mijn jag jestem я мой моя 我",
);
const plural = vocabulary(
  "we our us wir unser unsere nous notre nos nosotros nuestro nuestra nossa nosso noi nostro ons onze мы наш 我们",
);
/** What people are and what their pages list. */
const callings = vocabulary(
  "phd professor lecturer postdoc doctoral scientist researcher engineer developer designer founder ceo cto freelance journalist writer photographer student profesor profesora ingeniero ingeniera desarrollador ingenieur professeur chercheur профессор",
);
const sections = vocabulary(
  "biography bio cv vita resume lebenslauf biografia publications teaching office fax phone email interests education",
);

/**
 * Whether the words are those of a person about themselves, or about one person: "I" rather than "we", a calling, the
 * sections of a biography. Weight between -1.5 and 3.25.
 */
export function selfTalk(sample: string): { weight: number; why: string } {
  const text = sample.slice(0, 3_000);
  const words = comparable(text).split(" ");
  const count = (set: ReadonlySet<string>): number => words.filter((word) => set.has(word)).length;
  const one = count(singular) + (text.match(/\bI\b(?!\.)/g)?.length ?? 0);
  const many = count(plural);
  const calling =
    count(callings) + (text.match(/教授|博士|研究[员員者]|講師|エンジニア|교수|연구원/g)?.length ?? 0);
  const section = new Set(words.filter((word) => sections.has(word))).size;
  let weight = 0;
  if (one > 1 && one > many) weight += 1;
  else if (many > 2 && many > one) weight -= 1.5;
  if (calling > 0) weight += calling > 2 ? 1.25 : 0.75;
  if (section > 1) weight += section > 3 ? 1 : 0.5;
  return { weight, why: `"I" ${one}, "we" ${many}, callings ${calling}, sections ${section}` };
}
