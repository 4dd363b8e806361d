import { foldHeader } from "./dialect.ts";

/** What a column can be about; the birthday in one cell, or its year, month and day in one each. */
export type Topic =
  | "fn"
  | "given"
  | "family"
  | "additional"
  | "prefix"
  | "suffix"
  | "nickname"
  | "email"
  | "tel"
  | "mobile"
  | "work-tel"
  | "home-tel"
  | "fax"
  | "pager"
  | "org"
  | "title"
  | "role"
  | "url"
  | "profile"
  | "bday"
  | "birth-year"
  | "birth-month"
  | "birth-day"
  | "anniversary"
  | "interests"
  | "expertise"
  | "projects"
  | "needs"
  | "categories"
  | "note"
  | "pronouns"
  | "lang"
  | "tz";

/**
 * How people and programs head their columns, by what is meant: English, German, French, Spanish, Italian, Portuguese,
 * Dutch, the Scandinavian languages, Polish, Russian, Chinese and Japanese. Case, accents and punctuation do not count.
 */
const words: Readonly<Record<Topic, string>> = {
  fn: "name, full name, display name, displayname, contact name, contact, person, fn, anzeigename, vollständiger name, nom complet, nom affiché, nombre completo, nome completo, nome visualizzato, volledige naam, weergavenaam, naam, namn, navn, имя и фамилия, фио, полное имя, 姓名, 名前, 氏名, 表示名",
  given:
    "first name, firstname, first, given name, forename, vorname, prénom, nombre, nombre de pila, nome, nome próprio, voornaam, förnamn, fornavn, imię, имя, 名, 名字",
  family:
    "last name, lastname, last, family name, surname, nachname, familienname, nom, nom de famille, apellido, apellidos, cognome, sobrenome, apelido, achternaam, efternamn, efternavn, etternavn, nazwisko, фамилия, 姓",
  additional:
    "middle name, middle, segundo nome, middle names, additional name, weitere vornamen, zweiter vorname, deuxième prénom, segundo nombre, secondo nome, отчество",
  prefix: "name prefix, prefix, salutation, anrede, civilité, tratamiento",
  suffix: "name suffix, suffix, suffixe, sufijo",
  nickname:
    "nickname, nick name, nick, alias, spitzname, surnom, apodo, soprannome, apelido carinhoso, bijnaam, smeknamn, pseudonim",
  email:
    "e-mail, email, e-mails, emails, mail, e-mail address, email address, mail address, primary email, secondary email, work email, home email, personal email, business email, e-mail-adresse, email-adresse, mailadresse, adresse e-mail, adresse mail, courriel, adresse de messagerie, correo, correo electrónico, dirección de correo electrónico, posta elettronica, indirizzo e-mail, indirizzo di posta elettronica, endereço de e-mail, e-mailadres, e-postadress, e-postadresse, adres e-mail, почта, электронная почта, адрес электронной почты, 电子邮件, 电子邮件地址, 邮箱, 電子メール, 電子メール アドレス, メールアドレス, メール",
  tel: "phone, phone number, telephone, telephone number, tel, primary phone, company main phone, other phone, telefon, telefonnummer, rufnummer, téléphone, teléfono, telefono, telefone, telefoon, телефон, 电话, 電話, 電話番号",
  mobile:
    "mobile, mobile phone, mobile number, cell, cell phone, cellphone, mobil, mobiltelefon, handy, handynummer, portable, téléphone mobile, tél. mobile, móvil, teléfono móvil, celular, cellulare, telemóvel, mobiel, mobiele telefoon, komórka, мобильный, мобильный телефон, 手机, 携帯電話",
  "work-tel":
    "work phone, business phone, work, office phone, company phone, work telephone, telefon geschäftlich, telefon (geschäftlich), telefon dienstlich, téléphone bureau, téléphone (bureau), teléfono del trabajo, telefono ufficio, telefone comercial, telefoon werk",
  "home-tel":
    "home phone, home, private phone, home telephone, telefon privat, telefon (privat), téléphone domicile, téléphone (domicile), teléfono particular, telefono abitazione, telefone residencial, telefoon thuis",
  fax: "fax, fax number, work fax, home fax, business fax, other fax, faxnummer, fax geschäftlich, fax privat",
  pager: "pager, pager number",
  org: "company, company name, organization, organisation, organization name, org, employer, current company, firma, unternehmen, société, entreprise, empresa, compañía, organización, organização, organizzazione, azienda, società, bedrijf, organisatie, företag, firmanavn, virksomhed, компания, организация, 公司, 会社, 会社名, 勤務先",
  title:
    "job title, jobtitle, title, position, job, current position, titel, funktion, stellenbezeichnung, poste, fonction, intitulé du poste, titre, puesto, cargo, posizione, qualifica, mansione, functie, befattning, stilling, stanowisko, должность, 职位, 职务, 役職",
  role: "role, occupation, profession, beruf, rolle, rôle, ocupación, ruolo, rol",
  url: "url, website, web site, websites, web page, webpage, personal web page, business web page, homepage, home page, site, site web, webseite, internetseite, página web, sitio web, sito web, pagina web, blog, сайт, 网址, 网站, ホームページ",
  profile:
    "linkedin, linkedin url, linkedin profile, linkedin profile url, profile, profile url, social profile, social profiles, twitter, github, mastodon, bluesky, xing",
  bday: "birthday, birthdate, birth date, date of birth, dob, geburtstag, geburtsdatum, anniversaire, date de naissance, cumpleaños, fecha de nacimiento, compleanno, data di nascita, aniversário, data de nascimento, verjaardag, geboortedatum, födelsedag, fødselsdag, urodziny, день рождения, 生日, 誕生日",
  "birth-year": "birth year",
  "birth-month": "birth month",
  "birth-day": "birth day",
  anniversary:
    "anniversary, wedding anniversary, jahrestag, hochzeitstag, anniversaire de mariage, aniversario, anniversario",
  interests:
    "interests, interest, interested in, hobby, hobbies, likes, topics, interessen, centres d'intérêt, intérêts, intereses, interessi, interesses, zainteresowania, интересы, 兴趣, 趣味",
  expertise:
    "expertise, skills, skill, knows about, kenntnisse, fähigkeiten, compétences, habilidades, competencias, competenze, vaardigheden, навыки, 技能",
  projects:
    "projects, project, current project, current projects, working on, projekte, projekt, projets, projet, proyectos, proyecto, progetti, progetto, projetos, projecten, проекты, 项目, プロジェクト",
  needs:
    "needs, need, looking for, could use, would help, bedarf, sucht, besoins, besoin, necesidades, busca, bisogni, cerca, necessidades, behoeften, потребности, 需要",
  categories:
    "categories, category, tags, tag, labels, label, groups, group, lists, kategorien, kategorie, gruppen, catégories, categorías, etiquetas, categorie, etichette, categorias, groepen, группы, 类别, 分類",
  note: "notes, note, comment, comments, remark, remarks, memo, notiz, notizen, bemerkung, bemerkungen, remarques, commentaires, notas, commenti, notities, opmerkingen, anteckningar, notater, notatki, заметки, примечания, 备注, メモ, 備考",
  pronouns: "pronouns, pronoun, pronomen",
  lang: "language, languages, lang, sprache, langue, idioma, lingua, taal, язык, 语言, 言語",
  tz: "time zone, timezone, tz, zeitzone",
};

/** All of them, the most usual of their kind first. */
export const everyTopic = Object.keys(words) as readonly Topic[];

const topics: ReadonlyMap<string, Topic> = new Map(
  everyTopic.flatMap((topic) => words[topic].split(", ").map((word) => [foldHeader(word), topic])),
);

/** Columns that hold a word of ours but say something else: kinds and displays of values, postal addresses, others. */
const passedOver =
  /\b(?:type|yomi|phonetic|street|city|state|zip|zipcode|postal|country|assistant|manager|spouse|children|department|photo|account|initials|e mail display name)\b|(?:home|work|business|other) address\b/;

/**
 * What a column is about, by its header (folded); null if nobody can tell. A number or "address" at the end makes no
 * difference ("E-mail 2 Address", "Web Page 1"); any other header with "e-mail" or "phone" in it is one.
 */
export function topicOf(header: string): Topic | null {
  const exact = topics.get(header);
  if (exact !== undefined) return exact;
  if (passedOver.test(header)) return null;
  const bare = header.replace(/ \d{1,2}\b/g, "").replace(/ (?:address|value)$/, "");
  const numbered = topics.get(bare);
  if (numbered !== undefined) return numbered;
  if (/\be ?mail\b/.test(bare))
    return /\b(?:typ|tipo|name|nom|nombre|nome|naam)\b/.test(bare) ? null : "email";
  if (/\bfax\b/.test(bare)) return "fax";
  if (/\bweb ?(?:site|page)\b/.test(bare)) return "url";
  if (/\b(?:mobile|cell)\b/.test(bare)) return "mobile";
  if (/\b(?:tele)?phone\b|\btelefon/.test(bare)) return "tel";
  return null;
}
