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
  fn: "name, full name, display name, displayname, contact name, contact, person, fn, anzeigename, vollständiger name, nom complet, nom affiché, nombre completo, nome completo, nome visualizzato, volledige naam, weergavenaam, naam, namn, navn, имя и фамилия, фио, полное имя, 姓名, 名前, 氏名, 表示名, nom à afficher, nombre a mostrar, nome a mostrar, nome para exibição, nome de exibição, mostrar nome, 성명",
  given:
    "first name, firstname, first, given name, forename, vorname, prénom, nombre, nombre de pila, nome, nome próprio, voornaam, förnamn, fornavn, imię, имя, 名, 名字, primeiro nome, meno, keresztnév, etunimi",
  family:
    "last name, lastname, last, family name, surname, nachname, familienname, nom, nom de famille, apellido, apellidos, cognome, sobrenome, apelido, achternaam, efternamn, efternavn, etternavn, nazwisko, фамилия, 姓, último nome, příjmení, priezvisko, vezetéknév, sukunimi",
  additional:
    "middle name, middle, segundo nome, middle names, additional name, weitere vornamen, zweiter vorname, deuxième prénom, segundo nombre, secondo nome, отчество, weiterer vorname, nome do meio, drugie imię, tweede voornaam, mellemnavn, ミドル ネーム",
  prefix: "name prefix, prefix, salutation, anrede, civilité, tratamiento, обращение, 肩書き",
  suffix: "name suffix, suffix, suffixe, sufijo, suffisso, titolo straniero, sufixo, 敬称, суффикс",
  nickname:
    "nickname, nick name, nick, alias, spitzname, surnom, apodo, soprannome, apelido carinhoso, bijnaam, smeknamn, pseudonim, przydomek",
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
  org: "company, company name, organization, organisation, organization name, org, employer, current company, firma, unternehmen, société, entreprise, empresa, compañía, organización, organização, organizzazione, azienda, società, bedrijf, organisatie, företag, firmanavn, virksomhed, компания, организация, 公司, 会社, 会社名, 勤務先, work company, arbeitgeber, compagnie, società di lavoro, arbejdsgiver",
  title:
    "job title, jobtitle, title, position, job, current position, titel, funktion, stellenbezeichnung, poste, fonction, intitulé du poste, titre, puesto, cargo, posizione, qualifica, mansione, functie, befattning, stilling, stanowisko, должность, 职位, 职务, 役職, work title, título, titolo, tytuł, fonction actuelle, stelle, jobtitel, berufsbezeichnung, título profesional, cargo actual, functietitel",
  role: "role, occupation, profession, beruf, rolle, rôle, ocupación, ruolo, rol, profesión, professione, profissão, профессия, beroep, zawód",
  url: "url, website, web site, websites, web page, webpage, personal web page, business web page, homepage, home page, site, site web, webseite, internetseite, página web, sitio web, sito web, pagina web, blog, сайт, 网址, 网站, ホームページ, page web, pagina internet, home page web, веб-страница, веб-сайт, web ページ, hjemmeside, hemsida, strona sieci web, osobista strona sieci web, strona internetowa, personal website, business website",
  profile:
    "linkedin, linkedin url, linkedin profile, linkedin profile url, profile, profile url, social profile, social profiles, twitter, github, mastodon, bluesky, xing",
  bday: "birthday, birthdate, birth date, date of birth, dob, geburtstag, geburtsdatum, anniversaire, date de naissance, cumpleaños, fecha de nacimiento, compleanno, data di nascita, aniversário, data de nascimento, verjaardag, geboortedatum, födelsedag, fødselsdag, urodziny, день рождения, 生日, 誕生日, geb. datum, geb. am, geboren am, geboren, né le, née le, date d'anniversaire, nascita, дата рождения, birth day date",
  "birth-year":
    "birth year, geburtsjahr, année de naissance, año de nacimiento, anno di nascita, ano de nascimento, geboortejaar, rok urodzenia",
  "birth-month":
    "birth month, geburtsmonat, mois de naissance, mes de nacimiento, mese di nascita, mês de nascimento, geboortemaand, miesiąc urodzenia",
  "birth-day":
    "birth day, jour de naissance, día de nacimiento, giorno di nascita, dia de nascimento, geboortedag, dzień urodzenia",
  anniversary:
    "anniversary, wedding anniversary, jahrestag, hochzeitstag, anniversaire de mariage, aniversario, anniversario, anniversaire de mariage ou fête, hochzeit, rocznica, годовщина, 記念日, jubileum",
  interests:
    "interests, interest, interested in, hobby, hobbies, likes, topics, interessen, centres d'intérêt, intérêts, intereses, interessi, interesses, zainteresowania, интересы, 兴趣, 趣味, hobbys, passe-temps, loisirs, aficiones, pasatiempos, passatempos, zainteresowanie, хобби",
  expertise:
    "expertise, skills, skill, knows about, kenntnisse, fähigkeiten, compétences, habilidades, competencias, competenze, vaardigheden, навыки, 技能",
  projects:
    "projects, project, current project, current projects, working on, projekte, projekt, projets, projet, proyectos, proyecto, progetti, progetto, projetos, projecten, проекты, 项目, プロジェクト",
  needs:
    "needs, need, looking for, could use, would help, bedarf, sucht, besoins, besoin, necesidades, busca, bisogni, cerca, necessidades, behoeften, потребности, 需要",
  categories:
    "categories, category, tags, tag, labels, label, groups, group, lists, kategorien, kategorie, gruppen, catégories, categorías, etiquetas, categorie, etichette, categorias, groepen, группы, 类别, 分類, gruppe, mitgliedschaften",
  note: "notes, note, comment, comments, remark, remarks, memo, notiz, notizen, bemerkung, bemerkungen, remarques, commentaires, notas, commenti, notities, opmerkingen, anteckningar, notater, notatki, заметки, примечания, 备注, メモ, 備考, info, informações, observações, observaciones, osservazioni, uwagi",
  pronouns: "pronouns, pronoun, pronomen",
  lang: "language, languages, lang, sprache, langue, idioma, lingua, taal, язык, 语言, 言語, preferred language, korrespondenzsprache",
  tz: "time zone, timezone, tz, zeitzone",
};

/** All of them, the most usual of their kind first. */
export const everyTopic = Object.keys(words) as readonly Topic[];

/** What a whole header means, folded. */
export const topicOfWord: ReadonlyMap<string, Topic> = new Map(
  everyTopic.flatMap((topic) => words[topic].split(", ").map((word) => [foldHeader(word), topic])),
);
