import { type Topic, topicOfWord } from "./header-words.ts";

/** Columns that hold a word of ours but say something else: kinds and displays of values, postal addresses, others. */
const passedOver =
  /\b(?:type|yomi|phonetic|street|city|state|zip|zipcode|postal|country|assistant|manager|spouse|children|department|photo|account|initials|e mail display name)\b|(?:home|work|business|other) address\b/;

/** Somebody else's number: the one of who sits in front of the door. */
const assistant = /\bassist|\basist|\basyst|\bayudante|секретар|помощник|秘書/;

/** What is said about an e-mail address, in the languages of Outlook: its kind, or the name that is shown with it. */
const aboutMail =
  /typ|\b(?:tipo|name|nom|nombre|nome|naam|nazwa)\b|weergave|visningsnavn|visningsnamn|тип|имя|種類|表示名|类型|显示名|類型|顯示名/;

/** Another way to write, whose name has the word for e-mail in it ("messagerie instantanée"). */
const chat = /instantan|messenger|\bchat\b/;

/** What Google calls a value, in a column beside it ("E-Mail-Adresse 1 – Label"). */
const label = /\d (?:label|libelle|etiqueta|etichetta|etykieta|rotulo|bezeichnung)$/;

/** Header words by their beginnings, since languages put them together ("Telefonnummer geschäftlich"). Folded. */
const mail =
  /\be ?mail|\bcourriel|\bmessagerie\b|\badresse electronique\b|\bcorreo\b|\bcorreio\b|posta elettronica|\be post|почт|電子メール|メール|邮件|邮箱|電子郵件|\bsahkoposti|пошт/;
const fax = /\b(?:tele)?fax|\bfaks|\btelecopi|факс|传真|傳真/;
const pager = /\bpager|\bbuscapersonas|\blocalizador|\bcercapersone|\bradiomessagerie|пеиджер/;
const mobile =
  /\b(?:mobil|mobiel|handy|cell|celular|movil|telemovel|komork|gsm\b|portable\b)|мобильн|переносн|сотов|手机|移动|行動|携帯|\bkannettava|\bcep\b/;
const phone = /\b(?:tele)?phone\b|\btelefo|\btel\b|\bfone\b|\brufnummer|\bpuhelin|телефон|电话|電話/;
const work =
  /\b(?:work|business|office|geschaft|dienst|arbeit|bureau|professionnel|trabajo|oficina|ufficio|uff\b|lavoro|comercial|trabalho|werk|zakelijk|słuzb|arbete|arbejde|jobb)|рабоч|раб\b|勤務先|会社|办公|公司|商务|商務|单位/;
const home =
  /\b(?:home|privat|domicile|personnel|particular|casa|abitazione|residencial|pessoal|thuis|domow|hem\b|hjem)|домашн|дом\b|自宅|住宅|住家/;
const web =
  /\bweb ?(?:site|page|seite)|\b(?:page|pagina|site|sitio|sito) (?:da |del? )?(?:web|internet)\b|\bwebbplats|\burl\b|\bhome ?page\b|^web ヘーシ/;
const birthday = /\b(?:date of birth|birth ?date|birthday|geburtsdatum|date de naissance)\b/;

/** Whether a column says something about the e-mail address beside it, as only Outlook does: its kind, its shown name. */
export function isAboutMail(header: string): boolean {
  return mail.test(header) && aboutMail.test(header) && !chat.test(header);
}

/**
 * What a column is about, by its header (folded); null if nobody can tell. A number or "address" at the end makes no
 * difference ("E-mail 2 Address", "Web Page 1"); any other header with "e-mail" or "phone" in it, in the languages in
 * which address books are exported, is one.
 */
export function topicOf(header: string): Topic | null {
  const exact = topicOfWord.get(header);
  if (exact !== undefined) return exact;
  if (passedOver.test(header) || assistant.test(header)) return null;
  if (label.test(header)) return null;
  const bare = header.replace(/ \d{1,2}\b/g, "").replace(/ (?:address|value|wert|valeur|valore?)$/, "");
  const numbered = topicOfWord.get(bare);
  if (numbered !== undefined) return numbered;
  if (mail.test(bare)) return aboutMail.test(bare) || chat.test(bare) ? null : "email";
  if (fax.test(bare)) return "fax";
  if (pager.test(bare)) return "pager";
  if (web.test(bare)) return "url";
  if (birthday.test(bare)) return "bday";
  if (mobile.test(bare)) return "mobile";
  if (!phone.test(bare)) return null;
  return work.test(bare) ? "work-tel" : home.test(bare) ? "home-tel" : "tel";
}
