import { displayName, givenName, type Contact } from "../contact/contact";
import { hasForms, type Manner, type PhraseKey, type PhraseLanguage, type Phrases } from "../phrases/phrases";

/** What stands before a name and says how its bearer is addressed. */
interface Honorific {
  readonly is: "madam" | "sir" | null;
  /** "Dr.", "Prof.", in the order in which they stand. */
  readonly titles: readonly string[];
}

/** In small letters, without full stops. "M" is an initial as well, so it counts in the field for prefixes alone. */
const madam = /^(?:frau|ms|mrs|miss|madame|mme|mademoiselle|mlle|señora|señorita|sra|srta)$/;
const sir = /^(?:herrn?|hr|mr|monsieur|señor|sr)$/;
const titles: Readonly<Record<string, string>> = {
  dr: "Dr.",
  dra: "Dr.",
  doktor: "Dr.",
  doctor: "Dr.",
  doctora: "Dr.",
  docteur: "Dr.",
  docteure: "Dr.",
  prof: "Prof.",
  profa: "Prof.",
  professor: "Prof.",
  professorin: "Prof.",
  professeur: "Prof.",
  professeure: "Prof.",
};

const plain = (word: string): string => word.toLowerCase().replace(/\.$/, "");
const isHonorific = (word: string): boolean =>
  madam.test(plain(word)) || sir.test(plain(word)) || plain(word) in titles;

/** What is written before the name, in the field for it (vCard's `N`) or with the name itself; nothing is guessed from a name. */
function honorificOf({ n, fn }: Contact): Honorific {
  const words = fn.split(/\s+/);
  const end = words.findIndex((word) => !isHonorific(word));
  const before = n.prefix ? n.prefix.split(/\s+/) : words.slice(0, Math.max(end, 0));
  const all = before.map(plain);
  const isMadam = all.some((word) => madam.test(word) || word === "dra" || word === "profa");
  const isSir = all.some((word) => sir.test(word) || (n.prefix !== "" && word === "m"));
  return {
    // Both: two people, or a mistake.
    is: isMadam === isSir ? null : isMadam ? "madam" : "sir",
    titles: all.flatMap((word) => titles[word] ?? []),
  };
}

/** The honorific as a language writes it before a family name; empty where it has none for this. */
const written: Readonly<Record<PhraseLanguage, (honorific: Honorific) => string>> = {
  en: () => "",
  de: ({ is, titles: all }) => [is && { madam: "Frau", sir: "Herr" }[is], ...all].filter(Boolean).join(" "),
  fr: ({ is, titles: [first] }) =>
    is
      ? { madam: "Madame", sir: "Monsieur" }[is]
      : first
        ? ({ "Dr.": "Docteur" }[first] ?? "Professeur")
        : "",
  es: ({ is, titles: all }) =>
    all.includes("Dr.") && is
      ? { madam: "Dra.", sir: "Dr." }[is]
      : is
        ? { madam: "Sra.", sir: "Sr." }[is]
        : all.join(" "),
};

/** How somebody is called in a draft. */
interface Called {
  readonly name: string;
  /** It is a whole name, which German sets apart from the greeting, and not one with "Frau" or the like. */
  readonly isApart: boolean;
}

function calledIn(contact: Contact, manner: Manner | undefined): Called {
  if (!manner?.isFormal || !hasForms(manner.language)) return { name: givenName(contact), isApart: false };
  const { n } = contact;
  const honorific = n.family ? written[manner.language](honorificOf(contact)) : "";
  if (honorific) return { name: `${honorific} ${n.family}`, isApart: false };
  // The parts without what stands before them, where they are known; nobody is Madam or Sir by guess.
  const name = n.given && n.family && n.prefix ? `${n.given} ${n.family}` : displayName(contact);
  return { name, isApart: manner.language === "de" };
}

/**
 * How a draft calls somebody: friends by the given name; strangers, in languages that speak otherwise to them, by what
 * stands before their name and the family name, and by the whole name where nothing does.
 */
export function calledName(contact: Contact, { manner }: Pick<Phrases, "manner">): string {
  return calledIn(contact, manner).name;
}

/** Stands for the name in a phrase until it is set in; no text has it (private use). */
const place = "\uE000";

/**
 * A phrase that begins by calling somebody who has a name.
 *
 * @param values what follows the name in the phrase
 */
export function callingThem(
  contact: Contact,
  phrases: Phrases,
  key: PhraseKey,
  ...values: readonly string[]
): string {
  const { name, isApart } = calledIn(contact, phrases.manner);
  if (!isApart) return phrases(key, name, ...values);
  return (
    phrases(key, place, ...values)
      // Not in the user's own wording, which is as they want it.
      .replace(/(?<=^Guten Tag) (?=\uE000)/u, ", ")
      .replaceAll(place, () => name)
  );
}
