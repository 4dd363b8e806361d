import { comparable, plainText } from "../plain-text";
import { pageLimits } from "../page";
import { entriesIn } from "../vocabulary";
import { houses, tellsOfStudies, universities, universitiesIn } from "./house";
import { isCallingIn, noPost, type Post } from "./post-words";

/** How much of a sentence is looked at. */
const reach = 300;
/** Words that say that what follows is what somebody is, and the article after them. */
const verb =
  /(?:\b(?:am|is|ist|bin|suis|est|soy|es|sou|sono|jestem|jest|ben|work(?:s|ing)?\s+as|serv(?:es|ing)\s+as|arbeitet?\s+als|travaille\s+comme|trabajo\s+como|trabalho\s+como|lavoro\s+come|werk\s+als|career\s+as|employed\s+as|carr(?:eira|era)\s+como)|['’]m|\sé)\s+(?:currently\s+|presently\s+|also\s+|now\s+|derzeit\s+|actuellement\s+|actualmente\s+|atualmente\s+|attualmente\s+)?(?:(?:an?|the|eine?|une?|una?|um|uma|il|la|le|een)\s+)?|(?:^|[\s,])я(?:\s+[-–—])?\s+/giu;
/** Between a post and the house it is held in, whatever follows. */
const held =
  /\s+(?:at|@|with|bei|beim|an\sder|am|chez|presso|bij)\s+(?:the\s+|der\s+|dem\s+)?|\s+n[ao]\s+(?=[A-Z][\p{L}&]+\s+[A-Z])/u;
/** The same where a house follows; else it is what the post is about ("professor of logic"). */
const about =
  /\s+(?:in|of|for|within|von|für|im|à|en|na|no|da|do|de|di|del|dell[ao]|della|em|w|в)\s+(?:the\s+|der\s+|la\s+|el\s+|l['’])?/giu;
/** Where a post ends in a sentence. */
const end =
  /\s*(?:(?<!(?:^|[\s.])\p{L})\.|[;:()!?|“”"–—]|,?\s+(?:and|und|et|y|e|i|и)\s+(?:an?\s|the\s|i\s|my\s|eine?\s|(?:vice\s|co-?)?(?:director|head|chair|founder|author|member)\b)|,\s|\s(?:who|where|whose|working|works|since|specializ\w+|specialis\w+|spécialisée?|especializad[oa]|enfocad[oa]|passionnée?|apasionad[oa]|appassionat[oa]|leidenschaftlich\w*|mit|met|avec|with|com|focus\w+|based|currently|supervised|advised|led|funded|under|living|from|seit|der|die|depuis|qui|desde|que|con|dal|che|od|который|которая|received|earned|graduated|joined|has|holds|obtained|studied|was|will)\s|\s-\s)/iu;
/** Memberships, and what somebody is not. */
const refused =
  /^(?:(?:senior\s+|life\s+)?(?:fellow|member|mitglied|membre|miembro|membro)\s+(?:of|der|des|du|de|del)\b|(?:not|no|nicht|kein|keine|pas|non|nie|не)\s)/iu;
/** Words of the nearest people: what they are is told of them. */
const kin =
  /\b(?:wife|husband|mother|father|son|daughter|brother|sister|friend|advisor|adviser|supervisor|colleague|partner|frau|mann|mutter|vater|femme|mari|esposa|marido|moglie|marito|boss|mentor)\b/i;
/** Who a sentence speaks of without a name. */
const pronouns =
  /(?:^|\s)(?:i|ich|je|yo|eu|io|ik|he|she|they|er|sie|il|elle|el|ella|ele|ela|lui|lei)(?:\s+m)?$/;
/** "is working at Example Software as a Programmer": by whoever the page is about, who needs no name. */
const worksAs =
  /(?:^|[.!?]\s+)(?:(?:now|currently|presently),?\s+)?(?:i|he|she)(?:['’]m|\s+am|\s+is)?\s+(?:now\s+|currently\s+|presently\s+)?work(?:s|ing)?\s+(?:at|for|with)\s+(?:the\s+)?(\p{Lu}[^.;]{1,60}?)\s+as\s+(?:an?|the)\s+(.{3,120})/iu;

/** "works at Example Systems", told of whoever the page is about. */
const works =
  /\b(?:work(?:s|ing)?(?=\s+(?:\p{L}+\s+){0,2}?(?:at|for|by)\b)|employed|arbeite[t]?|travaille|trabaj[oa]|trabalh[oa]|lavor[oa]|pracuj[eę]|werkt?)\s+(?:\p{L}+\s+){0,2}?(?:at|for|by|with|bei|chez|pour|en|na|no|presso|per|w|bij)\s+(?:the\s+|die\s+|der\s+|la\s+|el\s+)?(?=\p{Lu})/u;

/** What a sentence says of the person who is named in it, or speaks; nothing where it tells of somebody else. */
export function toldPost(sentence: string, name: string): Post {
  if (sentence.length < 12) return noPost;
  const text = sentence.slice(0, reach);
  const named = apposition(text, name);
  if (named) return named;
  const [, house = "", as = ""] = worksAs.exec(text) ?? [];
  const held = postIn(as);
  if (held.jobTitle) return { ...held, org: plainText(house, pageLimits.line) };
  for (const match of text.matchAll(verb)) {
    if (!isAbout(text.slice(0, match.index), match[0], name)) continue;
    const before = text.slice(0, match.index);
    const post = postIn(withoutOwnName(text.slice(match.index + match[0].length), name));
    // "I moved to the University of Example, where I am Professor of Logic."
    const house = /\bwhere\s+(?:I|he|she)\s*$/.test(before) ? (universitiesIn(before).at(-1) ?? "") : "";
    if (post.jobTitle) return { ...post, org: post.org || house };
  }
  return noPost;
}

/** The house that a sentence says somebody works at, where it does not say as what. */
export function workplace(sentence: string): string {
  const found = works.exec(sentence.slice(0, reach));
  if (!found) return "";
  const [house = ""] =
    /^\p{Lu}[\p{L}\p{M}\p{N}.&'’-]*(?:\s+(?:(?:of|for|and|de|der|the)\s+){0,2}\p{Lu}[\p{L}\p{M}\p{N}&'’-]*){0,5}/u.exec(
      sentence.slice(found.index + found[0].length),
    ) ?? [];
  return plainText(house.replace(/[.,]+$/, ""), pageLimits.line);
}

/** "Ada Example, Professor of Logic (and …), received …": what stands behind the name at the beginning. */
function apposition(text: string, name: string): Post | null {
  const [first = "", last = ""] = [name.split(" ")[0], name.split(" ").at(-1)];
  const comma = text.search(/[,:]\s|\s[-–—]\s/);
  if (comma < 2 || comma > 60) return null;
  const words = comparable(text.slice(0, comma)).split(" ");
  if (words.length > 6 || !words.includes(comparable(last)) || !words.includes(comparable(first)))
    return null;
  const post = postIn(
    text.slice(comma).replace(/^[\s,:–—-]+(?:(?:an?|the|eine?|une?|una?|um|uma)\s+)?/i, ""),
  );
  return post.jobTitle ? post : null;
}

/** Whether what stands before the verb is the person: by name, or as who speaks or is spoken of. */
function isAbout(before: string, verbWord: string, name: string): boolean {
  const words = comparable(before);
  if (/^\s*(?:i['’]?m|am)\b/i.test(verbWord.trim()) || /['’]m/.test(verbWord))
    return /(?:^|\s)i$/.test(words) || words === "";
  if (/^[\s,]*я/iu.test(verbWord)) return true;
  if (/^(?:bin|suis|soy|sou|sono|jestem|trabalho|trabajo|lavoro|arbeite)\b/i.test(verbWord.trim()))
    return true;
  if (kin.test(before)) return false;
  if (words === "" || pronouns.test(words)) return true;
  const own = comparable(name)
    .split(" ")
    .filter((one) => one.length > 2);
  return words
    .split(" ")
    .slice(-7)
    .some(
      (word) =>
        word.length > 2 && own.some((one) => one === word || (word.length > 3 && one.startsWith(word))),
    );
}

/** "I am Ada, a doctoral student at …": the name is told first. */
function withoutOwnName(text: string, name: string): string {
  const found = /^([^,.;:]{2,40}),\s+(?:and\s+)?(?:(?:an?|the|eine?|une?|una?|um|uma)\s+)?/i.exec(text);
  if (!found) return text;
  const own = comparable(name).split(" ");
  const isName = comparable(found[1] ?? "")
    .split(" ")
    .some((word) => own.includes(word));
  return isName ? text.slice(found[0].length) : text;
}

/** "44 Jahre alt, Lehrerin und …": how old somebody is comes before what they are. */
export const age =
  /^\s*(?:seit|since|depuis|desde|dal|od|с)\s+(?:19|20)\d\d\s+|^\s*(?:\p{L}+\s)?\d{1,3}[\s-]+(?:years?[\s-]+old|Jahre(?:\salt)?|ans|años|anos|anni|lat|jaar(?:\soud)?|год(?:а)?|лет)\b[\s,]*/iu;

/** The post that a text begins with, and the house it is held in. */
export function postIn(sentence: string): Post {
  // The full stop of a degree is not the sentence's.
  const text = sentence
    .replace(age, "")
    .replace(/[™®‘“”]|(?<=\p{L})’(?=\s)/gu, "")
    .replace(/\bPh\.\s?D\b\.?/g, "PhD");
  const place = held.exec(text);
  const stop = end.exec(text);
  let until = Math.min(place?.index ?? text.length, stop?.index ?? text.length);
  for (const match of text.slice(0, until).matchAll(about)) {
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 90);
    if (!/^\p{Lu}/u.test(rest) || !isHouse(/^[^,.;()]*/.exec(rest)?.[0] ?? "")) continue;
    until = match.index;
    break;
  }
  const jobTitle = text
    .slice(0, until)
    .replace(/[\s,–—-]+$/, "")
    .replace(/\s(?:in|of|at|en|à|de|im|an|für|for|w|в)$/iu, "");
  if (jobTitle === "" || jobTitle.split(/\s+/).length > 12 || /[^\p{L}\p{M}\p{N}’'.&/, +#-]/u.test(jobTitle))
    return noPost;
  if (
    refused.test(text) ||
    /^(?:ph\.?\s?d|m\.?d|msc|mba)\b\.?(?!\s(?:candidate|student|researcher|fellow))/i.test(jobTitle) ||
    !isCallingIn(jobTitle) ||
    /\b(?:before|supervised|under|former|formerly)\b/i.test(jobTitle)
  )
    return noPost;
  return {
    jobTitle: plainText(jobTitle, pageLimits.line),
    org: plainText(houseAfter(text.slice(until)), pageLimits.line),
  };
}

function isHouse(text: string): boolean {
  const words = comparable(text);
  return entriesIn(words, universities).length > 0 || entriesIn(words, houses).length > 0;
}

/** The house that follows a post: what comes right after "at", the university in it if there is one; else the next one. */
function houseAfter(text: string): string {
  const rest = text.replace(/^\s*\([^)]*\)/, "");
  const right = new RegExp(`^(?:${held.source}|${about.source})`, "iu").exec(rest);
  // "… in Machine Learning at the Department of Examples": the house is what stands behind "at".
  const isField =
    right !== null && !held.test(right[0]) && !isHouse(/^.*?(?=\sat\s|[,;.(]|$)/.exec(rest)?.[0] ?? "");
  const place = (isField ? held.exec(rest) : right) ?? held.exec(rest);
  const clause = place ? rest.slice(place.index + place[0].length) : "";
  const [org = ""] = /^[^,;()]{3,90}/.exec(clause) ?? [];
  const bare = org
    .replace(/(?<=\p{L}{3})\.(?:\s.*)?$/u, "")
    .replace(
      /\s+(?:supervised|led|working|where|who|and\s+(?:a|an|the|i|my)\b|under|since|from|advised|funded|seit|depuis|desde)\b.*$/iu,
      "",
    )
    .replace(/\sin\sthe\s(?!\p{Lu}).*$/u, "")
    .trim();
  if (/^\p{Lu}|^[^\p{Ll}\p{Lu}]/u.test(bare)) return bare;
  return tellsOfStudies(clause.slice(0, 100)) ? "" : (universitiesIn(clause.slice(0, 120))[0] ?? "");
}
