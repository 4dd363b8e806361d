import { callings } from "../evidence/callings";
import { comparable } from "../plain-text";
import { siteOf } from "../site";
import { entriesIn, type Lexicon, lexicon, vocabulary } from "../vocabulary";
import { inLatin } from "./in-latin";

/** Houses of learning, in the languages of the web. */
export const universities = lexicon(
  `university college school institute polytechnic academy universität hochschule institut fachhochschule akademie université école
  universidad universidade faculdade instituto escuela escola università politecnico universiteit hogeschool uniwersytet politechnika
  universitet univerzita univerzitet sveučilište univerza ülikool universitatea egyetem yliopisto πανεπιστήμιο
  университет институт академия університет інститут جامعة كلية معهد אוניברסיטה אוניברסיטת טכניון üniversitesi
  大学 大學 研究所 학교 대학 विश्वविद्यालय`,
);
/** Other houses, and the parts of houses. */
export const houses = lexicon(
  `department faculty laboratory laboratories lab labs centre center group hospital museum company gmbh ag inc ltd llc llp corp corporation
  bank foundation ministry agency studio studios systems museum fakultät abteilung lehrstuhl klinik museum département laboratoire
  departamento facultad laboratorio dipartimento afdeling wydział кафедра факультет лаборатория قسم חוג מחלקה bölümü
  学院 学部 研究科 研究室 株式会社 有限公司 公司 학과`,
);
/** What is a part of a house, mostly. */
const parts = lexicon(
  `school institute department dept faculty laboratory laboratories lab labs centre center group division program programme unit section chair
  institut fakultät abteilung lehrstuhl département laboratoire departamento facultad laboratorio escuela instituto dipartimento afdeling
  wydział instytut кафедра факультет лаборатория институт قسم חוג מחלקה bölümü 学院 学部 研究科 研究室 학과`,
);
/** Words between the words of a house's name. */
const connectors = vocabulary(
  "of for de der des di degli della dei da do dos das du la le les el für von im am zu e och l' d' l’ d’",
);
const joining = vocabulary("and & und y et и");
/** Words that every other house has in its name: they tell nothing of which one it is. */
const common = vocabulary(
  "university universidad universidade universite universita universitat universiteit college institute institut school state national technology technical department faculty center centre research science sciences of the and de for at",
);
/** Words of a house's name looked at on either side of the one that gives it away. */
const reach = 6;
const eastern =
  /[\u4e00-\u9fff\u30a1-\u30ff]{1,10}?(?:大学|大學|研究所|研究院)|[\uac00-\ud7af]{2,8}?(?:대학교|대학원|연구소|연구원)/gu;
/** What stands before a house in scripts without blanks: "I am", "now at". */
const easternBefore = /^.*?(?:我是|现任|现为|就职于|任职于|来自|毕业于|现就读于|就读于)(?=.{3})/u;
/** Schools that are a stage of life, not one house. */
const anySchool =
  /^(?:the\s)?(?:high|graduate|summer|winter|middle|primary|secondary|elementary|night|law|medical|business|grad)\s(?:school|college)$/i;
/** Degrees and studies: where somebody learned is not where they are. */
const studies =
  /\b(?:ll\.\s?[bm]|abschluss|staatsexamen|ph\.?\s?d|[bmd]\.?\s?(?:sc|eng|phil|ed|tech|a|s)|a\.b|mba|bachelor\w*|master\w*|diplom\w*|degree|graduat\w+|studied|alumn\w+|received|licen[cs]\w+|laure\w+|mestrado|doutorado|maestría|magist\w+|studium|studierte)\b(?!\s+(?:student|candidate))|магистр|бакалавр|окончил|學士|学士|修士|博士课程|本科|硕士|졸업|학사|석사/iu;

/** Whether the words tell of somebody's studies. */
export function tellsOfStudies(text: string): boolean {
  return studies.test(text);
}

/** Whether the house is a part of another one, or none is named. */
export function isPart(house: string): boolean {
  return house === "" || entriesIn(comparable(house), parts).length > 0;
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
  /** Whether a full stop follows that is no abbreviation's. */
  readonly isLast: boolean;
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/\b[dl]['’](?=\p{L})|[\p{L}\p{N}][\p{L}\p{M}\p{N}.&'’-]*|&|\S/giu)].map(
    (match) => {
      const [whole] = match;
      const word = /^[dl]['’]$/i.test(whole) ? whole : whole.replace(/[.'’-]+$/, "");
      return {
        text: word || whole,
        start: match.index,
        end: match.index + (word || whole).length,
        isWord: /^[\p{L}\p{N}&]/u.test(whole),
        isLast: whole.endsWith(".") && word.length > 2,
      };
    },
  );
}

function isCapital({ text }: Token): boolean {
  const first = text[0] ?? "";
  return first !== first.toLowerCase();
}

function isOneOf(token: Token, words: Lexicon): boolean {
  return comparable(token.text)
    .split(" ")
    .some((one) => words.words.has(one));
}

/** The names of houses of learning that a text holds, as it writes them: "University of Example" of "at the University of Example since". */
export function universitiesIn(text: string): readonly string[] {
  if (entriesIn(comparable(text), universities).length === 0) return [];
  const tokens = tokensOf(text);
  const found = tokens.flatMap((token, at) => {
    if (!token.isWord || !isOneOf(token, universities)) return [];
    const name = nameAround(tokens, at, text);
    return name === "" || anySchool.test(name) ? [] : [name];
  });
  const east = [...text.matchAll(eastern)].map(([name]) => name.replace(easternBefore, ""));
  return [...new Set([...found, ...east])];
}

/** The run of capitalised words, with what joins them, around one of them. */
function nameAround(tokens: readonly Token[], at: number, text: string): string {
  const key = tokens[at];
  if (!key) return "";
  const isCaseless = !isCapital(key) && key.text === key.text.toUpperCase();
  let [from, to] = [at, at];
  const joins = (token: Token | undefined): boolean =>
    token !== undefined && token.isWord && !token.isLast && connectors.has(token.text.toLowerCase());
  const follows = (token: Token | undefined): boolean =>
    token !== undefined && token.isWord && isCapital(token);
  if (!isCaseless) {
    while (at - from < reach) {
      const before = tokens[from - 1];
      if (!before?.isWord || before.isLast) break;
      if (isCapital(before)) from--;
      else if (joins(before) && follows(tokens[from - 2]) && tokens[from - 2]?.isLast === false) from -= 2;
      // "Южно-Уральский государственный университет": only the first word of the name has a capital.
      else if (from === at && /^[\u0430-\u045f]/.test(key.text) && capitalBefore(tokens, from))
        from = capitalBefore(tokens, from) - 1;
      else break;
    }
    while (from < at && (isCalling(tokens[from]) || joins(tokens[from]))) from++;
  }
  while (to - at < reach && tokens[to]?.isLast === false) {
    const next = tokens[to + 1];
    const after = tokens[to + 2];
    if (isCaseless ? to - at < 2 && next?.isWord && next.text === next.text.toUpperCase() : follows(next))
      to++;
    else if (joins(next) && (follows(after) || (joins(after) && follows(tokens[to + 3]))))
      to += follows(after) ? 2 : 3;
    else if (
      to > at + 1 &&
      next &&
      joining.has(next.text.toLowerCase()) &&
      follows(after) &&
      !isCalling(after)
    )
      to += 2;
    else break;
  }
  const [first, last] = [tokens[from], tokens[to]];
  const isNamed = isCaseless || tokens.slice(from, to + 1).some((one) => isCapital(one));
  return first && last && isNamed && to > from ? text.slice(first.start, last.end) : "";
}

/** The place after a capitalised word that stands up to four words before, with nothing but words between; else 0. */
function capitalBefore(tokens: readonly Token[], from: number): number {
  for (let at = from - 1; at >= 0 && from - at <= 4; at--) {
    const token = tokens[at];
    if (!token?.isWord || token.isLast) return 0;
    if (isCapital(token)) return at + 1;
  }
  return 0;
}

function isCalling(token: Token | undefined): boolean {
  return token !== undefined && (isOneOf(token, callings) || /^(?:dr|prof|the|emeritus)$/i.test(token.text));
}

/**
 * Whether a house is the one whose name a host bears: "cornell.edu" Cornell University, "umich.edu" the University of
 * Michigan, "nyu.edu" New York University.
 */
export function bearsName(host: string, house: string): boolean {
  const label = siteOf(host).split(".")[0] ?? "";
  if (label.length < 2) return false;
  const words = comparable(inLatin(house))
    .split(" ")
    .filter((one) => one !== "" && !["of", "the", "and", "de", "for", "at"].includes(one));
  const initials = words.map((one) => one[0]).join("");
  if (words.length > 1 && (label === initials || (initials.length > 2 && label.startsWith(initials))))
    return true;
  return words.some(
    (one) =>
      one.length > 3 &&
      !common.has(one) &&
      (label.includes(one) || (label.length > 2 && one.startsWith(label)) || label.includes(one.slice(0, 4))),
  );
}
