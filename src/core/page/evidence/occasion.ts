import type { Clue } from "../clue";
import type { Facts } from "../facts";
import { entriesIn, lexicon, type Reading } from "../vocabulary";

/** Lines below the heading in which an event says when and where it is. */
const near = 16;
/** Prose from which on a page with a day and an hour in it is a report. */
const muchProse = 1_500;

/** Labels of an announcement: at the beginning of a line, followed by a mark. */
const labels =
  /^(?:when|where|date|time|dates?\s*(?:and|&)\s*time|venue|location|place|doors|speakers?|host|organi[sz]ers?|wann|wo|datum|beginn|einlass|ort|eintritt|uhrzeit|veranstaltungsort|quand|o[uù]|lieu|horaires?|tarifs?|fecha|hora|lugar|data|local|luogo|ora|kiedy|gdzie|miejsce|когда|где|дата|время|место|коли|де|час|місце|日時|会場|場所|開催日|时间|地点|일시|장소|متى|أين|المكان|التاريخ|מתי|איפה|מיקום|tarih|yer|saat)\s*[:：]/i;
const clock =
  /\b\d{1,2}[:.h]\d{2}\b\s*(?:uhr|[ap]\.?m\.?)?|\b\d{1,2}\s*(?:[ap]\.?m\.?|uhr)\b|\d{1,2}時|\d{1,2}点|\d{1,2}시/i;
const months =
  "jan|feb|fev|fév|mar|mär|apr|abr|avr|may|mai|jun|jui|jul|aug|aoû|aou|sep|oct|okt|out|nov|dec|dez|déc|ene|ago|dic|gen|mag|giu|lug|set|ott|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|sty|lut|kwi|maj|cze|lip|sie|wrz|paź|lis|gru|oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara";
/** A day of a month: "June 10", "11. Mai", "May 13–15", "10 de junio", "6月10日", "10.06.2024". */
const day = new RegExp(
  `\\b(?:${months})[\\p{L}]*\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?\\b|\\b\\d{1,2}(?:st|nd|rd|th|er)?\\.?(?:\\s*[-–]\\s*\\d{1,2}\\.?)?\\s+(?:de\\s+|of\\s+)?(?:${months})|\\d{1,2}月\\d{1,2}日|\\d{1,2}월\\s?\\d{1,2}일|\\b\\d{1,2}[./]\\d{1,2}[./](?:20)?\\d\\d\\b`,
  "iu",
);
const words = lexicon(
  `tickets ticket register registration rsvp venue doors admission attendees add_to_calendar keynote keynotes speakers sponsors call_for_papers
  call_for_proposals important_dates submission_deadline program programme schedule workshop colloquium seminar talk concert conference meetup
  hosted_by abstract agenda organizers accommodation
  einlass eintritt karten anmeldung veranstaltung vorverkauf vortrag referent konzert lesung tagung
  billets inscription inscriptions programme intervenants ateliers entrée_libre réserver conférence concert atelier
  entradas inscripción inscripciones charla charlas taller talleres ponentes ponencias boletos cronograma patrocinadores conferencia
  ingressos inscrição inscrições programação palestra palestras palestrantes oficina oficinas biglietti iscrizione iscrizioni programma
  билеты регистрация вход спикеры квитки реєстрація bilety wstęp rejestracja
  報名 报名 会议 日程 参加 申込 開催 講演 会場 参加費 議程 嘉宾 티켓 참가 등록 행사 التسجيل الفعالية הרשמה כרטיסים bilet kayıt etkinlik`,
);
/** A meeting that has its year in its name: "NordConf 2024", "CVPR 2017". */
const yearly = /^[^|]{2,40}\b(?:19|20)\d\d\b/;

/**
 * Whether the page announces something: when and where it is stands near its heading, with what one does there. A date
 * alone is no sign; every article has one.
 */
export function occasionClue(
  { opening, topHeadings, structure, tab }: Facts,
  text: Reading,
): Clue | undefined {
  const lines = opening.slice(0, near);
  const first = [tab, ...topHeadings, ...lines].join(" \n ");
  const labelled = lines.filter((line) => labels.test(line)).length;
  const hasDay = day.test(first);
  const hasClock = clock.test(first);
  if (!hasDay && !hasClock) return undefined;
  const said = entriesIn(text, words).length;
  let weight = 0;
  if (labelled >= 2 && (hasDay || hasClock)) weight = 3.5;
  else if (hasDay && hasClock && said >= 2) weight = 3.5;
  else if (hasDay && [tab, ...topHeadings].some((one) => yearly.test(one)) && said >= 3) weight = 4;
  if (weight === 0) return undefined;
  weight += Math.min(1.5, Math.max(0, said - 2) * 0.5);
  if (structure.mainProse > muchProse && labelled < 2) return undefined;
  if (structure.mainProse > muchProse / 2 && labelled < 2) weight /= 2;
  return {
    kind: "event",
    weight,
    why: `day ${hasDay}, hour ${hasClock}, labels ${labelled}, ${said} words of announcements`,
  };
}
