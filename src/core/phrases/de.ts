import type { PhraseTable } from "./phrases";

/** Auf Deutsch, mit Du und mit Sie. */
export const de: PhraseTable = {
  greeting: { informal: "Hallo $1,", formal: "Guten Tag $1," },
  greeting_nameless: { informal: "Hallo,", formal: "Guten Tag," },
  share_subject: "$1",
  share_opening: {
    informal: "Hallo $1, dabei musste ich an dich denken.",
    formal: "Guten Tag $1, dabei musste ich an Sie denken.",
  },
  share_opening_nameless: {
    informal: "Hallo, dabei musste ich an dich denken.",
    formal: "Guten Tag, dabei musste ich an Sie denken.",
  },
  share_opening_interest: {
    informal: "Hallo $1, dabei musste ich an dich und $2 denken.",
    formal: "Guten Tag $1, dabei musste ich an Sie und $2 denken.",
  },
  share_opening_project: {
    informal: "Hallo $1, dabei musste ich an dein Projekt denken: $2.",
    formal: "Guten Tag $1, dabei musste ich an Ihr Projekt denken: $2.",
  },
  shelf_subject: "$1 und mehr",
  shelf_opening: {
    informal: "Hallo $1, bei alldem musste ich an dich denken.",
    formal: "Guten Tag $1, bei alldem musste ich an Sie denken.",
  },
  shelf_opening_nameless: {
    informal: "Hallo, bei alldem musste ich an dich denken.",
    formal: "Guten Tag, bei alldem musste ich an Sie denken.",
  },
  praise_subject: { informal: "Etwas, das du gut gemacht hast", formal: "Etwas, das Sie gut gemacht haben" },
  praise_subject_page: "Zu „$1“",
  praise_opening: {
    informal: "Hallo $1, das wollte ich dir schon länger sagen.",
    formal: "Guten Tag $1, das wollte ich Ihnen schon länger sagen.",
  },
  praise_opening_page: {
    informal: "Hallo $1, ich habe „$2“ gelesen und möchte dir etwas dazu sagen.",
    formal: "Guten Tag $1, ich habe „$2“ gelesen und möchte Ihnen etwas dazu sagen.",
  },
  congratulate_subject: "Herzlichen Glückwunsch",
  congratulate_subject_birthday: "Alles Gute zum Geburtstag",
  congratulate_opening: {
    informal: "Hallo $1, herzlichen Glückwunsch.",
    formal: "Guten Tag $1, herzlichen Glückwunsch.",
  },
  congratulate_opening_birthday: {
    informal: "Hallo $1, alles Gute zum Geburtstag.",
    formal: "Guten Tag $1, alles Gute zum Geburtstag.",
  },
  congratulate_opening_belated: {
    informal: "Hallo $1, nachträglich alles Gute zum Geburtstag.",
    formal: "Guten Tag $1, nachträglich alles Gute zum Geburtstag.",
  },
  congratulate_opening_anniversary: {
    informal: "Hallo $1, herzlichen Glückwunsch zu deinem Jahrestag.",
    formal: "Guten Tag $1, herzlichen Glückwunsch zu Ihrem Jahrestag.",
  },
  congratulate_opening_role: {
    informal: "Hallo $1, herzlichen Glückwunsch zur neuen Aufgabe.",
    formal: "Guten Tag $1, herzlichen Glückwunsch zur neuen Aufgabe.",
  },
  congratulate_opening_news: {
    informal: "Hallo $1, ich habe von dir gelesen. Herzlichen Glückwunsch.",
    formal: "Guten Tag $1, ich habe von Ihnen gelesen. Herzlichen Glückwunsch.",
  },
  encourage_subject: { informal: "Ich denke an dich", formal: "Ich denke an Sie" },
  encourage_opening: {
    informal: "Hallo $1, ich habe heute an dich gedacht.",
    formal: "Guten Tag $1, ich habe heute an Sie gedacht.",
  },
  introduce_subject_ask: {
    informal: "Darf ich dich mit $1 bekannt machen?",
    formal: "Darf ich Sie mit $1 bekannt machen?",
  },
  introduce_opening_ask: {
    informal: "Hallo $1, darf ich dich mit $2 bekannt machen?",
    formal: "Guten Tag $1, darf ich Sie mit $2 bekannt machen?",
  },
  introduce_closing_ask: {
    informal: "Nur wenn du magst. Ein Nein ist genauso in Ordnung.",
    formal: "Nur wenn Sie mögen. Ein Nein ist genauso in Ordnung.",
  },
  introduce_subject: "$1 und $2",
  introduce_opening: "$1, das ist $2. $2, das ist $1.",
  introduce_closing: {
    informal: "Ihr habt beide Ja gesagt, also überlasse ich euch den Rest.",
    formal: "Sie haben beide Ja gesagt, also überlasse ich Ihnen den Rest.",
  },
  "offer-help_subject": "Ein kleines Angebot",
  "offer-help_opening": {
    informal: "Hallo $1, kann ich dir mit einer Kleinigkeit helfen?",
    formal: "Guten Tag $1, kann ich Ihnen mit einer Kleinigkeit helfen?",
  },
  "offer-help_closing": { informal: "Nur wenn es dir hilft.", formal: "Nur wenn es Ihnen hilft." },
  advise_subject: "Ein Gedanke",
  advise_opening: {
    informal: "Hallo $1, ein Gedanke, falls du etwas damit anfangen kannst.",
    formal: "Guten Tag $1, ein Gedanke, falls Sie etwas damit anfangen können.",
  },
  "check-in_subject": "Ein Gruß",
  "check-in_opening": {
    informal: "Hallo $1, einfach ein Gruß, ganz ohne Anlass.",
    formal: "Guten Tag $1, einfach ein Gruß, ganz ohne Anlass.",
  },
  "check-in_project": {
    informal: "Wie läuft dein Projekt: $1?",
    formal: "Wie läuft Ihr Projekt: $1?",
  },
  "check-in_heard": {
    informal: "Was ist aus dem geworden, was du mir zuletzt erzählt hast?",
    formal: "Was ist aus dem geworden, was Sie mir zuletzt erzählt haben?",
  },
  "check-in_page": { informal: "War „$1“ etwas für dich?", formal: "War „$1“ etwas für Sie?" },
  "check-in_introduced": {
    informal: "Seid ihr beide ins Gespräch gekommen?",
    formal: "Sind Sie beide ins Gespräch gekommen?",
  },
  "check-in_since": {
    informal: "Wie ist es dir ergangen, seit ich zuletzt geschrieben habe?",
    formal: "Wie ist es Ihnen ergangen, seit ich zuletzt geschrieben habe?",
  },
  "check-in_coffee": "Kaffee mit $1",
  thank_subject: "Danke",
  thank_opening: { informal: "Hallo $1, danke dir.", formal: "Guten Tag $1, ich danke Ihnen." },
  ask_subject: "Eine kleine Frage",
  ask_opening: {
    informal: "Hallo $1, darf ich dich kurz etwas fragen?",
    formal: "Guten Tag $1, darf ich Sie kurz etwas fragen?",
  },
  ask_opening_page: {
    informal: "Hallo $1, was hältst du davon?",
    formal: "Guten Tag $1, was halten Sie davon?",
  },
  "follow-through_subject": "Wie versprochen",
  "follow-through_opening": {
    informal: "Hallo $1, wie versprochen:",
    formal: "Guten Tag $1, wie versprochen:",
  },
  "follow-through_opening_done": {
    informal: "Hallo $1, es ist erledigt, wie versprochen.",
    formal: "Guten Tag $1, es ist erledigt, wie versprochen.",
  },
};
