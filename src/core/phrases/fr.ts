import type { PhraseTable } from "./phrases";

/** En français, avec tu et avec vous. */
export const fr: PhraseTable = {
  greeting: { informal: "Salut $1,", formal: "Bonjour $1," },
  greeting_nameless: "Bonjour,",
  share_subject: "$1",
  share_opening: {
    informal: "Salut $1, ça m’a fait penser à toi.",
    formal: "Bonjour $1, cela m’a fait penser à vous.",
  },
  share_opening_nameless: {
    informal: "Bonjour, ça m’a fait penser à toi.",
    formal: "Bonjour, cela m’a fait penser à vous.",
  },
  share_opening_interest: {
    informal: "Salut $1, ça m’a fait penser à toi : $2.",
    formal: "Bonjour $1, cela m’a fait penser à vous : $2.",
  },
  share_opening_project: {
    informal: "Salut $1, ça m’a fait penser à ton projet : $2.",
    formal: "Bonjour $1, cela m’a fait penser à votre projet : $2.",
  },
  shelf_subject: "$1, et d’autres",
  shelf_opening: {
    informal: "Salut $1, tout ça m’a fait penser à toi.",
    formal: "Bonjour $1, tout cela m’a fait penser à vous.",
  },
  shelf_opening_nameless: {
    informal: "Bonjour, tout ça m’a fait penser à toi.",
    formal: "Bonjour, tout cela m’a fait penser à vous.",
  },
  praise_subject: {
    informal: "Quelque chose que tu as bien fait",
    formal: "Quelque chose que vous avez bien fait",
  },
  praise_subject_page: "À propos de « $1 »",
  praise_opening: {
    informal: "Salut $1, ça fait un moment que je voulais te le dire.",
    formal: "Bonjour $1, cela fait un moment que je voulais vous le dire.",
  },
  praise_opening_page: {
    informal: "Salut $1, j’ai lu « $2 » et je voulais te dire ceci.",
    formal: "Bonjour $1, j’ai lu « $2 » et je voulais vous dire ceci.",
  },
  congratulate_subject: "Félicitations",
  congratulate_subject_birthday: "Joyeux anniversaire",
  congratulate_opening: { informal: "Salut $1, félicitations.", formal: "Bonjour $1, félicitations." },
  congratulate_opening_birthday: {
    informal: "Salut $1, joyeux anniversaire.",
    formal: "Bonjour $1, joyeux anniversaire.",
  },
  congratulate_opening_belated: {
    informal: "Salut $1, joyeux anniversaire, avec un peu de retard.",
    formal: "Bonjour $1, joyeux anniversaire, avec un peu de retard.",
  },
  congratulate_opening_anniversary: {
    informal: "Salut $1, félicitations pour cette date anniversaire.",
    formal: "Bonjour $1, félicitations pour cette date anniversaire.",
  },
  congratulate_opening_role: {
    informal: "Salut $1, félicitations pour ton nouveau poste.",
    formal: "Bonjour $1, félicitations pour votre nouveau poste.",
  },
  congratulate_opening_news: {
    informal: "Salut $1, j’ai appris la nouvelle. Félicitations.",
    formal: "Bonjour $1, j’ai appris la nouvelle. Félicitations.",
  },
  encourage_subject: { informal: "Je pense à toi", formal: "Je pense à vous" },
  encourage_opening: {
    informal: "Salut $1, j’ai pensé à toi aujourd’hui.",
    formal: "Bonjour $1, j’ai pensé à vous aujourd’hui.",
  },
  introduce_subject_ask: { informal: "Je te présente $1 ?", formal: "Puis-je vous présenter $1 ?" },
  introduce_opening_ask: {
    informal: "Salut $1, est-ce que je peux te présenter $2 ?",
    formal: "Bonjour $1, puis-je vous présenter $2 ?",
  },
  introduce_closing_ask: {
    informal: "Seulement si tu en as envie. Un non me va tout autant.",
    formal: "Seulement si vous en avez envie. Un non me va tout autant.",
  },
  introduce_subject: "$1 et $2",
  introduce_opening: "$1, voici $2. $2, voici $1.",
  introduce_closing: "Puisque c’est oui des deux côtés, je vous laisse la suite.",
  "offer-help_subject": "Une petite proposition",
  "offer-help_opening": {
    informal: "Salut $1, est-ce que je peux te donner un petit coup de main ?",
    formal: "Bonjour $1, puis-je vous donner un petit coup de main ?",
  },
  "offer-help_closing": {
    informal: "Seulement si cela t’est utile.",
    formal: "Seulement si cela vous est utile.",
  },
  advise_subject: "Une idée",
  advise_opening: {
    informal: "Salut $1, une idée, si ça peut te servir.",
    formal: "Bonjour $1, une idée, si cela peut vous servir.",
  },
  "check-in_subject": "Un petit bonjour",
  "check-in_opening": {
    informal: "Salut $1, sans raison particulière, juste un petit bonjour.",
    formal: "Bonjour $1, sans raison particulière, juste un petit bonjour.",
  },
  "check-in_project": {
    informal: "Comment avance ton projet : $1 ?",
    formal: "Comment avance votre projet : $1 ?",
  },
  "check-in_heard": {
    informal: "Qu’est devenu ce que tu m’as raconté la dernière fois ?",
    formal: "Qu’est devenu ce que vous m’avez raconté la dernière fois ?",
  },
  "check-in_page": { informal: "« $1 » t’a été utile ?", formal: "« $1 » vous a été utile ?" },
  "check-in_introduced": "Avez-vous trouvé de quoi parler ?",
  "check-in_since": {
    informal: "Comment vas-tu depuis mon dernier message ?",
    formal: "Comment allez-vous depuis mon dernier message ?",
  },
  "check-in_coffee": "Café avec $1",
  thank_subject: "Merci",
  thank_opening: { informal: "Salut $1, merci.", formal: "Bonjour $1, je vous remercie." },
  ask_subject: "Une petite question",
  ask_opening: {
    informal: "Salut $1, est-ce que je peux te poser une petite question ?",
    formal: "Bonjour $1, puis-je vous poser une petite question ?",
  },
  ask_opening_page: {
    informal: "Salut $1, qu’en penses-tu ?",
    formal: "Bonjour $1, qu’en pensez-vous ?",
  },
  "follow-through_subject": "Comme promis",
  "follow-through_opening": { informal: "Salut $1, comme promis :", formal: "Bonjour $1, comme promis :" },
  "follow-through_opening_done": {
    informal: "Salut $1, c’est fait, comme promis.",
    formal: "Bonjour $1, c’est fait, comme promis.",
  },
};
