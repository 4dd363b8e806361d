import { callings } from "../evidence/callings";
import { comparable } from "../plain-text";
import { entriesIn, lexicon } from "../vocabulary";

/** What somebody does and where, as the page says it beside the name; "" where it does not. */
export interface Post {
  readonly jobTitle: string;
  readonly org: string;
}

export const noPost: Post = { jobTitle: "", org: "" };

/**
 * More of what people are, where it stands as a post: elsewhere many of these words are said of anybody, so they tell
 * nothing of what a page is.
 */
const posts = lexicon(
  `chair dean provost rector specialist associate scholar investigator intern trainee strategist coach trainer speaker advocate
  entrepreneur producer presenter blogger copywriter accountant auditor recruiter organizer organiser evangelist technologist actor
  actress singer chef pilot captain pharmacist geologist geographer astronomer astrophysicist neuroscientist pathologist cardiologist
  radiologist pediatrician psychiatrist archaeologist anthropologist criminologist theologian pastor rabbi bishop mayor minister
  ambassador governor secretary treasurer spokesperson educator tutor demonstrator candidate freelancer ingénieur avocat
  spezialist spezialistin unternehmer unternehmerin gründer gründerin sänger sängerin schauspieler schauspielerin trainerin dozierende
  theatermacher theatermacherin projektleiter projektleiterin fachinformatiker fachinformatikerin professeur chargé_de_recherche
  directrice_de_recherche directeur_de_recherche barber stylist hairstylist barista maestro sensei devops sre physiker physikerin chemiker chemikerin biologe biologin mathematiker mathematikerin informatiker informatikerin historiker historikerin
  ökonom ökonomin soziologe soziologin philosoph philosophin theologe theologin pädagoge pädagogin volkswirt volkswirtin betriebswirt betriebswirtin
  physicien physicienne chimiste biologiste mathématicien mathématicienne informaticien informaticienne historien historienne économiste sociologue philosophe
  físico física químico química biólogo bióloga matemático matemática informático informática historiador historiadora economista filósofo filósofa
  fisico biologo biologa matematico informatico storico sociologo filosofo dietista nutricionista dietician dietitian nutritionist massage_therapist masseur consultant consultante entrepreneur fondateur fondatrice comédien comédienne
  poeta cronista geógrafa geógrafo educadora educador poetisa consultor consultora empresario empresaria actor actriz gerente jefe analista coordinador coordinadora programador programadora
  consulente imprenditore imprenditrice responsabile progettista sviluppatore sviluppatrice attore attrice ricercatrice
  менеджер аналитик исследователь исследовательница консультант дизайнер предприниматель основатель тренер психолог юрист экономист
  продюсер руководитель менеджерка дослідник дослідниця керівник консультантка
  menedżer analityk konsultant projektant kierowniczka badaczka trener konsulent rådgiver rådgivare utvecklare utvikler udvikler
  首席科学家 副教授 助理教授 研究生 博士生 硕士生 主任 总监 经理 顾问 部長 課長 社長 研究者 弁護士 翻訳家 이사 부교수 조교수 박사후연구원 연구교수`,
);

/** German puts what somebody does with into one word: "Fachfußpfleger", "Mentalcoach". As `comparable` leaves them. */
const compounds =
  /(?:^| )\p{L}{3,}(?:pfleger|coach|berater|therapeut|ingenieur|entwickler|leiter|lehrer|techniker|anwalt|arzt|designer|manager|forscher|gestalter|handwerker|meister)(?:in)?(?= |$)/u;

/** Whether the words name what somebody is. */
export function isCallingIn(text: string): boolean {
  const words = comparable(text);
  return entriesIn(words, callings).length > 0 || entriesIn(words, posts).length > 0 || compounds.test(words);
}
