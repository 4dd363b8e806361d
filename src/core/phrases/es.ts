import type { PhraseTable } from "./phrases";

/** En español, de tú y de usted. */
export const es: PhraseTable = {
  greeting: { informal: "Hola, $1:", formal: "Buenos días, $1:" },
  greeting_nameless: { informal: "Hola:", formal: "Buenos días:" },
  share_subject: "$1",
  share_opening: {
    informal: "Hola, $1: esto me hizo pensar en ti.",
    formal: "Buenos días, $1: esto me hizo pensar en usted.",
  },
  share_opening_nameless: {
    informal: "Hola: esto me hizo pensar en ti.",
    formal: "Buenos días: esto me hizo pensar en usted.",
  },
  share_opening_interest: {
    informal: "Hola, $1: esto me hizo pensar en ti y en $2.",
    formal: "Buenos días, $1: esto me hizo pensar en usted y en $2.",
  },
  share_opening_project: {
    informal: "Hola, $1: esto me hizo pensar en tu proyecto: $2.",
    formal: "Buenos días, $1: esto me hizo pensar en su proyecto: $2.",
  },
  shelf_subject: "$1, y más",
  shelf_opening: {
    informal: "Hola, $1: todo esto me hizo pensar en ti.",
    formal: "Buenos días, $1: todo esto me hizo pensar en usted.",
  },
  shelf_opening_nameless: {
    informal: "Hola: todo esto me hizo pensar en ti.",
    formal: "Buenos días: todo esto me hizo pensar en usted.",
  },
  praise_subject: { informal: "Algo que hiciste bien", formal: "Algo que hizo bien" },
  praise_subject_page: "Sobre «$1»",
  praise_opening: {
    informal: "Hola, $1: quería decirte esto.",
    formal: "Buenos días, $1: quería decirle esto.",
  },
  praise_opening_page: {
    informal: "Hola, $1: he leído «$2» y quiero decirte esto.",
    formal: "Buenos días, $1: he leído «$2» y quiero decirle esto.",
  },
  congratulate_subject: "Enhorabuena",
  congratulate_subject_birthday: "Feliz cumpleaños",
  congratulate_opening: { informal: "Hola, $1: enhorabuena.", formal: "Buenos días, $1: enhorabuena." },
  congratulate_opening_birthday: {
    informal: "Hola, $1: feliz cumpleaños.",
    formal: "Buenos días, $1: feliz cumpleaños.",
  },
  congratulate_opening_belated: {
    informal: "Hola, $1: feliz cumpleaños, con un poco de retraso.",
    formal: "Buenos días, $1: feliz cumpleaños, con un poco de retraso.",
  },
  congratulate_opening_anniversary: {
    informal: "Hola, $1: enhorabuena por tu aniversario.",
    formal: "Buenos días, $1: enhorabuena por su aniversario.",
  },
  congratulate_opening_role: {
    informal: "Hola, $1: enhorabuena por tu nuevo puesto.",
    formal: "Buenos días, $1: enhorabuena por su nuevo puesto.",
  },
  congratulate_opening_news: {
    informal: "Hola, $1: he visto la noticia sobre ti. Enhorabuena.",
    formal: "Buenos días, $1: he visto la noticia sobre usted. Enhorabuena.",
  },
  encourage_subject: { informal: "Pienso en ti", formal: "Pienso en usted" },
  encourage_opening: {
    informal: "Hola, $1: hoy me acordé de ti.",
    formal: "Buenos días, $1: hoy me acordé de usted.",
  },
  introduce_subject_ask: { informal: "¿Te presento a $1?", formal: "¿Le presento a $1?" },
  introduce_opening_ask: {
    informal: "Hola, $1: ¿puedo presentarte a $2?",
    formal: "Buenos días, $1: ¿puedo presentarle a $2?",
  },
  introduce_closing_ask: {
    informal: "Solo si te apetece. Si dices que no, también está bien.",
    formal: "Solo si le apetece. Si dice que no, también está bien.",
  },
  introduce_subject: "$1 y $2",
  introduce_opening: {
    informal: "$1, te presento a $2. $2, te presento a $1.",
    formal: "$1, le presento a $2. $2, le presento a $1.",
  },
  introduce_closing: {
    informal: "Ya que dijisteis que sí, os dejo el resto.",
    formal: "Ya que dijeron que sí, les dejo el resto.",
  },
  "offer-help_subject": "Una pequeña ayuda",
  "offer-help_opening": {
    informal: "Hola, $1: ¿puedo echarte una mano con algo pequeño?",
    formal: "Buenos días, $1: ¿puedo echarle una mano con algo pequeño?",
  },
  "offer-help_closing": { informal: "Solo si te sirve.", formal: "Solo si le sirve." },
  advise_subject: "Una idea",
  advise_opening: {
    informal: "Hola, $1: una idea, por si te sirve.",
    formal: "Buenos días, $1: una idea, por si le sirve.",
  },
  "check-in_subject": "Un saludo",
  "check-in_opening": {
    informal: "Hola, $1: sin motivo, solo un saludo.",
    formal: "Buenos días, $1: sin motivo, solo un saludo.",
  },
  "check-in_project": {
    informal: "¿Cómo va tu proyecto: $1?",
    formal: "¿Cómo va su proyecto: $1?",
  },
  "check-in_heard": {
    informal: "¿En qué quedó lo que me contaste la última vez?",
    formal: "¿En qué quedó lo que me contó la última vez?",
  },
  "check-in_page": { informal: "¿Te sirvió «$1»?", formal: "¿Le sirvió «$1»?" },
  "check-in_introduced": { informal: "¿Encontrasteis de qué hablar?", formal: "¿Encontraron de qué hablar?" },
  "check-in_since": {
    informal: "¿Cómo te ha ido desde la última vez que escribí?",
    formal: "¿Cómo le ha ido desde la última vez que escribí?",
  },
  "check-in_coffee": "Café con $1",
  thank_subject: "Gracias",
  thank_opening: { informal: "Hola, $1: gracias.", formal: "Buenos días, $1: se lo agradezco." },
  ask_subject: "Una pregunta rápida",
  ask_opening: {
    informal: "Hola, $1: ¿puedo hacerte una pregunta rápida?",
    formal: "Buenos días, $1: ¿puedo hacerle una pregunta rápida?",
  },
  ask_opening_page: {
    informal: "Hola, $1: ¿qué te parece esto?",
    formal: "Buenos días, $1: ¿qué le parece esto?",
  },
  "follow-through_subject": "Lo prometido",
  "follow-through_opening": {
    informal: "Hola, $1: aquí va lo prometido.",
    formal: "Buenos días, $1: aquí va lo prometido.",
  },
  "follow-through_opening_done": {
    informal: "Hola, $1: ya está hecho, como te prometí.",
    formal: "Buenos días, $1: ya está hecho, como le prometí.",
  },
};
