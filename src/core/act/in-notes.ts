import type { Contact } from "../contact/contact";

/**
 * Words in somebody's notes that speak of something won, in the languages of the fixed phrases. Beginnings of words: a
 * hint to look, no more.
 */
const wins =
  /(?<!\p{L})(?:won|award\w*|promot(?:ed|ion)|launch(?:ed)?|shipped|publish(?:ed)?|graduat\w+|finished|passed|prize|befördert\w*|preis|gewonnen|bestanden|veröffentlicht|promu\w*|prix|gagné|réussi|publié|premio|ganó|ascen(?:so|dió)|publicó|aprobó)(?!\p{L})/iu;

/** Words that speak of a hard time. */
const hardTimes =
  /(?<!\p{L})(?:laid off|lost (?:his|her|their) (?:job|father|mother|dad|mum|mom|partner|wife|husband)|job ?hunting|out of work|unemployed|burn(?:t|ed)?[- ]?out|ill(?:ness)?|sick|surgery|hospital|divorc\w+|struggl\w+|grie(?:f|ving)|funeral|rejected|failed|overwhelmed|entlassen|arbeitslos|krank\w*|trauer\w*|scheidung|überlastet|licenci\w+|chômage|malade|deuil|divorce|despedid\w+|desemplead\w+|enferm\w+|duelo|divorcio)(?!\p{L})/iu;

interface Found {
  readonly win: string;
  readonly hardTime: string;
}

const known = new WeakMap<Contact, Found>();

/** The first such words in the notes; empty where there are none. Remembered for as long as the contact is the same. */
export function inNotes(contact: Contact): Found {
  const before = known.get(contact);
  if (before) return before;
  const found =
    contact.note === ""
      ? { win: "", hardTime: "" }
      : { win: wins.exec(contact.note)?.[0] ?? "", hardTime: hardTimes.exec(contact.note)?.[0] ?? "" };
  known.set(contact, found);
  return found;
}
