import { comparable } from "../plain-text";
import { callings } from "../evidence/callings";
import { entriesIn, lexicon, vocabulary } from "../vocabulary";
import { isCallingIn } from "./post-words";
import { inLatin } from "./in-latin";

/** Titles before and degrees after a name, as comparable words. */
const honorifics = vocabulary(
  "pastor elder reverend rabbi imam maestro sensei dr prof professor professorin mr mrs ms miss sir dame rev hon senator herr frau ing mag dipl assoc asst univ hab habil inż inz phil rer nat med sc lic apl pd priv doz dra dott dottssa doç doc yrd öğr üyesi проф доц к д ф м т н канд докт наук проф. д-р г-н د أ م ד״ר פרופ׳ פרופ shri smt dr.",
);
const degrees =
  /[,\s]+(?:(?:ph\.?\s?d|m\.?d|m\.?sc|mba|esq|prof\.?\s+\S+)\b|(?:[bm]\.\s?(?:a|sc|ed|eng|phil)|ll\.\s?[bm]|dipl\.)\.?(?=\s|,|$)|dipl\.?-\w+).*$/i;
/** Titles before a name that hold marks of their own, and those that stand behind it. */
const marked =
  /^(?:ד["״]ר|פרופ['׳’]|عضو هيئة التدريس|(?:(?:ال)?(?:دكتورة?|أستاذة?|مهندسة?)\s+)+|أ\.?\s?د\.?|د\.|m\.\s?a\.|b\.\s?a\.)\s*/i;
const behind =
  /\s*(?:教授|准教授|副教授|讲师|講師|老师|先生|博士|研究员|研究員|さん|님|교수|박사|선생님|연구원)(?:님)?$/;
/** What titles put around a name: counters, handles, possessives, and the words for a person's own page. */
const around: readonly RegExp[] = [
  /^\(\d+\+?\)\s*/,
  /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)+/gu,
  // Not what people are called besides: "Weijie (Jack) Su".
  /(?<!^\S+\s*)\s*[([（][^)\]）]{1,40}[)\]）].*$|\s*[([（][^)\]）]{1,40}[)\]）](?!\s+\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*)?$).*$|\s+@[\w.]+$/u,
  /['’´`]s?\s+(?:\w+\s+)?(?:home|web|page|blog|profile|site|cv|portfolio|biography|bio|vita|resume|résumé).*$/i,
  /\s*[-–:|]?\s*\b(?:(?:personal|academic|professional|official|private|web|online)\s+)*(?:home\s?-?page|website|curriculum vitae|profile|biography|bio|cv|résumé|resume|portfolio|lebenslauf)[.!]?$/i,
  /\s*[-–—|_·:]?\s*(?:的|の|의)?\s*(?:[中英日韩]文)?版?(?:个人|個人|학술)?(?:主页|主頁|首页|网站|網站|网页|網頁|简历|簡歷|简介|簡介|博客|ホームページ|ポートフォリオ|ウェブサイト|サイト|홈페이지|이력서|포트폴리오)+$/,
  /^(?:about|over|über|sobre|à propos|om|chi sono|o mnie)\s*[,:–—-]\s*/i,
  /^(?:home\s?page|website|portfolio|portafolio|portafoglio|portfólio|sitio(?:\s+web)?|sito|blog|página|site|profile|cv|page personnelle|página personal|página pessoal|pagina personale|homepage|persönliche seite|личная страница)\s*(?:of|:|-|von|de|di|do|da)?\s+/i,
  /^(?:vita|curriculum vitae|résumé|resume|biography)(?:\s+of|\s*:|\s+[-–])\s+|^lebenslauf(?:\s+von|\s*:|\s+[-–])\s+/i,
  /^(?:welcome to|about|meet|user|author:?|staff:|mitarbeiter(?:in)?:|autor(?:in|a)?:|auteur :|автор:?|профиль)\s+/i,
  /^(?:hi|hey|hello|bonjour|salut|hola|olá|oi|hallo|ciao|hej|cześć|привет|здравствуйте)?[\s,!.]*(?:there[,!.]?\s+)?(?:i\s?['’]?a?m|my name is|je suis|je m['’]appelle|ich bin|soy|me llamo|eu sou|sou|sono|mi chiamo|ik ben|jag är|jestem|меня зовут|я)\s+/i,
];

/** Signs that part a name from what its bearer does, or whose site it is: "Ada Example • Photographer", "Ada Example, poet". */
export const besideName = /\s+[|»›•·⋅–—:/~@-]+\s+|[|:,，]\s+|\s+\(|(?<=\p{L}{3})\.\s+/u;

/** A name as people write it: no honorifics, degrees, handles, counters, nor "'s home page". */
export function tidyName(text: string): string {
  let name = text.slice(0, 300).replace(/\s+/g, " ").trim();
  for (const pattern of [...around, marked]) name = name.replace(pattern, "").trim();
  if (name.length > 2) name = name.replace(behind, "").trim();
  const words = name.split(" ");
  while (
    words.length > 1 &&
    (words[0] ?? "")
      .split(/[.-]/)
      .filter(Boolean)
      .every((one) => honorifics.has(one.toLowerCase().replace(/[()]/g, "")))
  )
    words.shift();
  return inOrder(
    withoutCalling(words.join(" ").replace(degrees, ""))
      .replace(letters, "")
      .replace(/^[\s,;:|·•–/~-]+|[\s,;:|·•–/~-]+$/g, "")
      .trim(),
  );
}

/** Letters behind a name for what somebody may call themselves: "David Example, CFP". */
const letters = /(?:,\s+[A-Z][A-Za-z]{0,4}[A-Z])+$/;

/** Callings that are names, too: "Dean Example", "Ada Maria Baker". */
const alsoNames = vocabulary(
  "dean reader head fellow principal partner chair baker carpenter potter painter farmer pilot captain bishop pastor minister chancellor governor marshal page mason cook taylor coach lead intern scholar medico docent maestra",
);

/** Whether the first of the words says what somebody does, and nobody is called so: "Diëtist Vianen". */
export function beginsWithCalling(name: string): boolean {
  return isPlainCalling(name.split(" ")[0]);
}

function isPlainCalling(word = ""): boolean {
  return word.length > 4 && !alsoNames.has(comparable(word)) && isCallingIn(word);
}

/** "Psicologa Chiara Esempio", "Vitéz Ádám Fotográfus": the name without what its bearer does, where it has two words more. */
function withoutCalling(name: string): string {
  const words = name.split(" ");
  if (words.length < 3 || words.length > 5) return name;
  if (isPlainCalling(words[0])) return words.slice(1).join(" ");
  return isPlainCalling(words.at(-1)) ? words.slice(0, -1).join(" ") : name;
}

/** "Example, Ada B." as lists write it: in the order of speech. */
function inOrder(name: string): string {
  const [, family = "", given = ""] = familyFirst.exec(name) ?? [];
  return given === "" || /^(?:jr|sr|ii|iii|iv)\b/i.test(given) ? name : `${given} ${family}`;
}
const familyFirst = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]*\.?(?: \p{Lu}[\p{L}'’-]*\.?)?)$/u;

const particles = vocabulary(
  "de da do di du dos das del la le el al bin binti ibn ben van von zu zur der den het ter ten y e",
);
/** Words that names of organisations, sections and works have, and names of persons do not. */
const impersonal = lexicon(
  `university universidad college school institute department faculty laboratory lab labs group team staff people members member list inc llc ltd gmbh company studio studios agency foundation society association center centre museum church hospital clinic bank hotel restaurant shop store magazine news times post daily journal radio tv online web home page site blog about contact welcome login search index category products services solutions project projects research publications jobs events course conference podcast video music book books guide how what why the an and und et of for with in on to from by your my our us we is are new best free top all terms privacy policy cookies document world life systems software design media security science engineering technology computer national international league season club collection facebook twitter instagram linkedin github youtube google profile education experience skills administration graduate undergraduate students student alumni postdocs visitors emeriti officers board committee council message topics topic forum thread latest popular archive archives welcome news home menu gallery photos album albums works portfolio tour dates tickets schedule program template theme bootstrap summary professional objective pricing demo business industries consulting logistics insurance finance marketing salon spa resort pharmacy catering linux windows android menu privacy settings account bakery street road kitchen cafe coffee restaurant pizza guys brothers sons events venue overview dashboard manual handbook tutorial reference documentation docs user builder generator app apps resume cv template templates town village county llp pllc plc sarl gbr firm kanzlei rechtsanwaltskanzlei gabinet praxis information general handbook barbershop tc fc sv tsv vfb vfl tus ssv asv сайт
persönliche daten angaben berufserfahrung ausbildung kenntnisse fähigkeiten berufliche schulische universität hochschule institut fakultät lehrstuhl arbeitsgruppe verein gesellschaft zentrum stadt haus bibliothek schule klinik praxis kontakt startseite impressum datenschutz unternehmen leistungen veranstaltungen grundlagen einführung der die das für über mit und bei
université faculté laboratoire équipe école société accueil actualités mentions légales nos notre votre les des pour sur dans introduction
facultad departamento instituto escuela asociación sociedad inicio noticias contacto nosotros nuestro nuestra los las para sobre introducción programa curso
faculdade universidade associação sociedade início notícias contato nosso nossa para curso disciplina
università dipartimento associazione società notizie contatti chi siamo
университет институт факультет кафедра лаборатория группа центр компания общество главная новости контакты город музей школа
університет інститут кафедра факультет лабораторія центр компанія головна новини
جامعة كلية قسم معهد مركز شركة جمعية مدرسة مكتبة الرئيسية אוניברסיטת אוניברסיטה חוג מחלקה מרכז חברה ספרייה
üniversitesi fakültesi bölümü enstitüsü merkezi uniwersytet wydział instytut zakład towarzystwo`,
);
/** The commonest family names of China and Korea, which stand first. */
const easternFamilies =
  "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧韩韓曹曾彭김이박최정강조윤장임";

/** Whether the text has the shape of one person's full name, in any script: shape only, it may still be a place. */
export function looksLikeName(text: string): boolean {
  const bare = text.replace(nickname, "");
  if (
    bare.length < 2 ||
    bare.length > 60 ||
    /[\d@#/\\|<>{}[\]!?,،，;:"„“”«»*+=_%&()…]|\s[-–—·•]\s|['’]s(?:\s|$)/.test(bare)
  )
    return false;
  if (bare.charCodeAt(0) >= 0x2e80) return looksEastern(bare);
  const words = bare.split(/\s+/);
  const own = words.filter((one) => !particles.has(one.toLowerCase()));
  // Malay names tell whose daughter or son somebody is.
  const isMalay = /\sbint?i?\s/i.test(bare);
  if (
    words.length > (isMalay ? 9 : 6) ||
    own.length < 2 ||
    own.length > (isMalay ? 8 : 5) ||
    hasImpersonalWord(bare.replace(lastGiven, ""))
  )
    return false;
  if (own.length === 2 && isPlainCalling(own[1])) return false;
  // "Karol QA": what somebody does, or where.
  if (/[a-z] [A-Z]{2}$/.test(bare)) return false;
  const caseless = /^[\u0590-\u0dff\u0e00-\u0e7f]/.test(text);
  // Without capitals any few words have the shape of a name: those that say what somebody does are none.
  if (caseless && entriesIn(comparable(text), callings).length > 0) return false;
  return (
    own.every((one) => caseless || isCapitalised(one)) &&
    own.some((one) => one.length > 2 || shortFamilies.has(one.toLowerCase()))
  );
}

/** What people are called besides, in the middle of their name: "Weijie (Jack) Su", "Robert “Bob” Smith". */
const nickname = / (?:\([\p{L}'’. -]{1,20}\)|["“„”'‘][\p{L}'’. -]{1,20}["”“'’])(?= \p{Lu})/u;
/** Given names of Vietnam that end no title in English, where they are small words. */
const lastGiven = / (?:An|My|To)$/;
/** Family names of two letters: "Li Xu". */
const shortFamilies = vocabulary(
  "li xu wu hu he yu lu ma su du xi qi ye ji fu gu ge ke ou ng ho oh vu ly yi bo",
);

function looksEastern(text: string): boolean {
  if (/^[\u3040-\u30ff\u3400-\u9fff]{1,8}[ ・\u3000][\u3040-\u30ff\u3400-\u9fff]{1,8}$/.test(text))
    return true;
  return (
    text.length <= 4 &&
    /^[\u3400-\u9fff\uac00-\ud7af]+$/.test(text) &&
    easternFamilies.includes(text[0] ?? "")
  );
}

function isCapitalised(word: string): boolean {
  const first = word.replace(/^['’]/, "")[0] ?? "";
  return first !== first.toLowerCase() && !/[a-z][A-Z]{2}|^[A-Z]{2,}[a-z]/.test(word);
}

/** Whether the words hold a mark of an organisation, a section or a work. */
export function hasImpersonalWord(text: string): boolean {
  return comparable(text)
    .split(" ")
    .some((word) => word.length > 1 && impersonal.words.has(word) && !particles.has(word));
}

/**
 * Whether a handle, path segment or host label stands for the name: all its words together ("priyaraman"), joined by
 * marks ("raman-priya"), initial and family name ("praman"), or the family name alone if it has five letters.
 */
export function standsForName(handle: string, name: string): boolean {
  const key = comparable(inLatin(handle)).replace(/\s?\d+$/, "");
  return spellings(name).some((one) => standsFor(key, comparable(one).split(" ").filter(Boolean)));
}

/** "Jörg Bär" is jorgbar in some addresses, and joergbaer in those of German. */
function spellings(name: string): readonly string[] {
  const plain = inLatin(name);
  const german = plain.normalize("NFC").replace(/[äöü]/g, (letter) => `${letter.normalize("NFD")[0] ?? ""}e`);
  return german === plain.normalize("NFC") ? [plain] : [plain, german];
}

function standsFor(key: string, words: readonly string[]): boolean {
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (key.length < 3 || words.length === 0) return false;
  const compact = key.replaceAll(" ", "");
  if (compact === words.join("")) return true;
  if (words.length < 2 || last.length < 2) return false;
  const parts = key.split(" ");
  if (parts.length >= 2 && parts.every((one) => words.some((word) => word.startsWith(one)))) return true;
  if (first.length >= 3 && last.length >= 3 && compact.includes(first) && compact.includes(last)) return true;
  const initials = words.map((word) => word[0]).join("");
  const rest = compact.slice(first.length);
  // "adaex" is Ada Example.
  if (first.length >= 3 && compact.startsWith(first) && rest.length >= 2 && last.startsWith(rest))
    return true;
  return (
    [
      last,
      first[0] + last,
      first + (last[0] ?? ""),
      last + (first[0] ?? ""),
      initials.slice(0, -1) + last,
    ].includes(compact) ||
    (last.length >= 5 && compact.startsWith(last) && compact.length <= last.length + 2) ||
    words.some((word, at) => at > 0 && word.length > 3 && compact === first[0] + word) ||
    (last.length >= 4 && compact.endsWith(last) && compact.length <= last.length + 3)
  );
}
