import type { Contact } from "../contact.ts";

/** Short and full forms of the same given name, each line one name. English, and the commonest elsewhere. */
const nicknames = `
alexander alex sasha sascha xander|alexandra alex sasha sandra|andrew andy drew|anthony tony|antonio toni tonio
benjamin ben benny|bernard bernie|catherine kate katie cathy kathy cat|katherine kate katie kathy kat|christina chris tina
christine chris tina|christopher chris kit|daniel dan danny|david dave davey|deborah deb debbie|dorothy dot dottie
edward ed eddie ted ned|elizabeth liz lizzie beth betty eliza|frances fran|francis frank|francisco paco pancho
franziska franzi|frederick fred freddie|gabriel gabe|gabriella gabi|gregory greg|harold harry|henry harry hank
jacob jake|james jim jimmy jamie|jennifer jen jenny|jessica jess jessie|johannes hannes jo|john jack johnny
jonathan jon jonny|joseph joe joey|jose pepe|joshua josh|judith judy|kenneth ken kenny|lawrence larry|leonard leo len
lucas luke|margaret maggie meg peggy|maria mary|martina tina|matthew matt|maximilian max|melissa mel|michael mike mick mickey michi
natalie nat|nathaniel nate nat|nicholas nick|nicole nicky|oliver olli ollie|pamela pam|patricia pat patty trish|patrick pat paddy
peter pete|philip phil|rebecca becky|richard rick rich dick|robert rob robbie bob bobby bert|ronald ron|samantha sam
samuel sam sammy|sebastian seb basti|stephanie steph steffi|stephen steve|steven steve|susan sue susie|theodore ted theo|theodora dora thea
thomas tom tommy|timothy tim|valentina vale|victoria vicky tori|vincent vince|walter walt|wilhelm willi|william will bill billy liam|zachary zach zack`;

const fullForms: ReadonlyMap<string, readonly string[]> = readNicknames();

/** Words around a name that are no part of it. */
const titles =
  /^(?:mr|mrs|ms|mx|miss|dr|prof|professor|sir|dame|herr|frau|ing|dipl|mag|jr|sr|ii|iii|phd|md|msc|mba|ba|bsc|esq)$/;

/**
 * The words of a person's name: case, accents, punctuation, titles and order do not count. Empty where the record has
 * only an address or a number in place of a name.
 */
export function nameWords(contact: Contact): readonly string[] {
  const { fn } = contact;
  if (fn.includes("@") || !/\p{L}/u.test(fn)) return [];
  const plain = fn
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/['’.]/g, " ")
    .toLowerCase()
    .replaceAll("ß", "ss");
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const withoutTitles = words.filter((word) => !titles.test(word));
  return withoutTitles.length > 0 ? withoutTitles : words;
}

/**
 * Whether two names may well be one person's where something else (an e-mail, a number) already says so: one name's
 * words are all in the other, with initials and nicknames allowed ("Bob Smith", "R. Smith", "Smith, Robert J."). A
 * record without a name fits everyone.
 */
export function namesFit(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const left = [...long];
  // Whole words first, so that an initial does not take the place of a name that is written out.
  const unmatched = short.filter((word) => !take(left, (other) => other === word));
  return unmatched.every((word) =>
    take(left, (other) => isSameGiven(word, other) || isInitialOf(word, other)),
  );
}

/**
 * Whether two names are the same with nothing else to go by but, say, the organisation: two or more words each, all of
 * them equal in any order, nicknames allowed, middle names on one side allowed. Initials are not enough.
 */
export function namesEqual(a: readonly string[], b: readonly string[]): boolean {
  const isFull = (words: readonly string[]): boolean =>
    words.filter((word) => word.length > 1).length >= 2 || isIdeographic(words);
  if (!isFull(a) || !isFull(b)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const left = [...long];
  const unmatched = short.filter((word) => !take(left, (other) => other === word));
  return (
    unmatched.every((word) => take(left, (other) => isSameGiven(word, other))) &&
    unmatched.length < short.length
  );
}

/** The words of a name that are no initials, with the full forms of nicknames: equal names share two of them. */
export function nameForms(words: readonly string[]): readonly string[] {
  const whole = words.filter((word) => word.length > 1 || isIdeographic(words));
  return [...new Set(whole.flatMap((word) => [word, ...(fullForms.get(word) ?? [])]))];
}

/** Keys of which equal names share at least one: their forms two by two, in order of the alphabet. */
export function nameKeys(words: readonly string[]): string[] {
  const forms = nameForms(words).toSorted().slice(0, 12);
  if (isIdeographic(words)) return [...forms];
  return forms.flatMap((first, at) => forms.slice(at + 1).map((second) => `${first} ${second}`));
}

function take(words: string[], fits: (word: string) => boolean): boolean {
  const at = words.findIndex(fits);
  if (at < 0) return false;
  words.splice(at, 1);
  return true;
}

function isInitialOf(a: string, b: string): boolean {
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** "Bob" and "Robert", "Bob" and "Rob": a full form is shared. */
function isSameGiven(a: string, b: string): boolean {
  const formsOfA = fullForms.get(a) ?? [a];
  const formsOfB = fullForms.get(b) ?? [b];
  return formsOfA.some((form) => formsOfB.includes(form));
}

/** A whole name in Han, Kana or Hangul is one word of two to six signs. */
function isIdeographic(words: readonly string[]): boolean {
  return (
    words.length === 1 &&
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,12}$/u.test(words[0] ?? "")
  );
}

function readNicknames(): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const group of nicknames.trim().split(/[|\n]/)) {
    const [full = "", ...short] = group.split(" ");
    for (const name of [full, ...short]) forms.set(name, [...(forms.get(name) ?? []), full]);
  }
  return forms;
}
