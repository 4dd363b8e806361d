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
 * Dutch, the Scandinavian languages, Polish, Russian, Chinese, Japanese and Korean; of some others, the names. Case, accents and punctuation do not count.
 */
const words: Readonly<Record<Topic, string>> = {
  fn: "name, full name, display name, displayname, contact name, contact, person, fn, anzeigename, vollständiger name, nom complet, nom affiché, nombre completo, nome completo, nome visualizzato, volledige naam, weergavenaam, naam, namn, navn, имя и фамилия, фио, полное имя, 姓名, 名前, 氏名, 表示名, nom à afficher, nombre a mostrar, nome a mostrar, nome para exibição, nome de exibição, mostrar nome, 성명, 이름 전체, 显示名, 显示名称, 顯示名稱, full name (first last), ad soyad, celé jméno, teljes név, koko nimi, ονοματεπώνυμο, повне ім'я, الاسم, שם מלא",
  given:
    "first name, firstname, first, given name, forename, vorname, prénom, nombre, nombre de pila, nome, nome próprio, voornaam, förnamn, fornavn, imię, имя, 名, 名字, primeiro nome, meno, keresztnév, etunimi, fname, ad, adı, jméno, utónév, όνομα, ім'я, 이름, שם פרטי, الاسم الأول",
  family:
    "last name, lastname, last, family name, surname, nachname, familienname, nom, nom de famille, apellido, apellidos, cognome, sobrenome, apelido, achternaam, efternamn, efternavn, etternavn, nazwisko, фамилия, 姓, último nome, příjmení, priezvisko, vezetéknév, sukunimi, lname, soyad, soyadı, επώνυμο, прізвище, 姓氏, 성, שם משפחה, اسم العائلة",
  additional:
    "middle name, middle, segundo nome, middle names, additional name, weitere vornamen, zweiter vorname, deuxième prénom, segundo nombre, secondo nome, отчество, weiterer vorname, nome do meio, drugie imię, tweede voornaam, mellemnavn, ミドル ネーム, 中间名, 中間名, 중간 이름, middelste naam",
  prefix:
    "name prefix, prefix, salutation, anrede, civilité, tratamiento, обращение, 肩書き, 称谓, 稱謂, 호칭, voorvoegsel",
  suffix:
    "name suffix, suffix, suffixe, sufijo, suffisso, titolo straniero, sufixo, 敬称, суффикс, 后缀, 後綴, achtervoegsel, sufiks",
  nickname:
    "nickname, nick name, nick, alias, spitzname, surnom, apodo, soprannome, apelido carinhoso, bijnaam, smeknamn, pseudonim, przydomek, 昵称, 暱稱, 별명, ニックネーム, přezdívka, becenév, lempinimi, takma ad",
  email:
    "e-mail, email, e-mails, emails, mail, e-mail address, email address, mail address, primary email, secondary email, work email, home email, personal email, business email, e-mail-adresse, email-adresse, mailadresse, adresse e-mail, adresse mail, courriel, adresse de messagerie, correo, correo electrónico, dirección de correo electrónico, posta elettronica, indirizzo e-mail, indirizzo di posta elettronica, endereço de e-mail, e-mailadres, e-postadress, e-postadresse, adres e-mail, почта, электронная почта, адрес электронной почты, 电子邮件, 电子邮件地址, 邮箱, 電子メール, 電子メール アドレス, メールアドレス, メール, 이메일, 이메일 주소, 전자 메일 주소, 전자 메일, email id, электронный адрес, דואר אלקטרוני, البريد الإلكتروني",
  tel: "phone, phone number, telephone, telephone number, tel, primary phone, company main phone, other phone, telefon, telefonnummer, rufnummer, téléphone, teléfono, telefono, telefone, telefoon, телефон, 电话, 電話, 電話番号, 전화, 전화번호, telefono principale, τηλέφωνο, טלפון, الهاتف, 主要电话",
  mobile:
    "mobile, mobile phone, mobile number, cell, cell phone, cellphone, mobil, mobiltelefon, handy, handynummer, portable, téléphone mobile, tél. mobile, móvil, teléfono móvil, celular, cellulare, telemóvel, mobiel, mobiele telefoon, komórka, мобильный, мобильный телефон, 手机, 携帯電話, 휴대폰, 휴대전화, 휴대폰 번호, κινητό, cep telefonu, matkapuhelin, נייד, 移动电话, 行動電話",
  "work-tel":
    "work phone, business phone, work, office phone, company phone, work telephone, telefon geschäftlich, telefon (geschäftlich), telefon dienstlich, téléphone bureau, téléphone (bureau), teléfono del trabajo, telefono ufficio, telefone comercial, telefoon werk, 商务电话, 商務電話, 근무처 전화, 회사 전화",
  "home-tel":
    "home phone, home, private phone, home telephone, telefon privat, telefon (privat), téléphone domicile, téléphone (domicile), teléfono particular, telefono abitazione, telefone residencial, telefoon thuis, 住宅电话, 住家電話, 집 전화, 집 전화번호",
  fax: "fax, fax number, work fax, home fax, business fax, other fax, faxnummer, fax geschäftlich, fax privat, ファックス, 팩스, fax del lavoro",
  pager: "pager, pager number, 寻呼机, ポケットベル, 호출기",
  org: "company, company name, organization, organisation, organization name, org, employer, current company, firma, unternehmen, société, entreprise, empresa, compañía, organización, organização, organizzazione, azienda, società, bedrijf, organisatie, företag, firmanavn, virksomhed, компания, организация, 公司, 会社, 会社名, 勤務先, work company, arbeitgeber, compagnie, società di lavoro, arbejdsgiver, account name, 单位, 公司名称, 公司名稱, 組織名, 회사, 회사명, şirket, společnost, cég, yritys, εταιρεία, компанія, חברה, الشركة, organisatienaam",
  title:
    "job title, jobtitle, title, position, job, current position, titel, funktion, stellenbezeichnung, poste, fonction, intitulé du poste, titre, puesto, cargo, posizione, qualifica, mansione, functie, befattning, stilling, stanowisko, должность, 职位, 职务, 役職, work title, título, titolo, tytuł, fonction actuelle, stelle, jobtitel, berufsbezeichnung, título profesional, cargo actual, functietitel, 職稱, 职称, 직함, 직위, iş unvanı, unvan, funkce, pozice, beosztás, tehtävänimike, τίτλος, посада, job role, designation",
  role: "role, occupation, profession, beruf, rolle, rôle, ocupación, ruolo, rol, profesión, professione, profissão, профессия, beroep, zawód, 职业, 職業, 직업",
  url: "url, website, web site, websites, web page, webpage, personal web page, business web page, homepage, home page, site, site web, webseite, internetseite, página web, sitio web, sito web, pagina web, blog, сайт, 网址, 网站, ホームページ, page web, pagina internet, home page web, веб-страница, веб-сайт, web ページ, hjemmeside, hemsida, strona sieci web, osobista strona sieci web, strona internetowa, personal website, business website, 网页, 網頁, 웹 페이지, 웹페이지, webpagina",
  profile:
    "linkedin, linkedin url, linkedin profile, linkedin profile url, profile, profile url, social profile, social profiles, twitter, github, mastodon, bluesky, xing, person linkedin url, linkedin profil, linkedin-profil, facebook, instagram",
  bday: "birthday, birthdate, birth date, date of birth, dateofbirth, dob, geburtstag, geburtsdatum, anniversaire, date de naissance, cumpleaños, fecha de nacimiento, compleanno, data di nascita, aniversário, data de nascimento, verjaardag, geboortedatum, födelsedag, fødselsdag, urodziny, день рождения, 生日, 誕生日, geb. datum, geb. am, geboren am, geboren, né le, née le, date d'anniversaire, nascita, дата рождения, birth day date, 出生日期, 생일, 생년월일, doğum günü, doğum tarihi, narozeniny, datum narození, születésnap, syntymäpäivä, γενέθλια, день народження, fecha de cumpleaños, data di compleanno, data de aniversário, dob (dd/mm/yyyy)",
  "birth-year":
    "birth year, geburtsjahr, année de naissance, año de nacimiento, anno di nascita, ano de nascimento, geboortejaar, rok urodzenia, 生年, 出生年",
  "birth-month":
    "birth month, geburtsmonat, mois de naissance, mes de nacimiento, mese di nascita, mês de nascimento, geboortemaand, miesiąc urodzenia, 誕生月, 出生月",
  "birth-day":
    "birth day, jour de naissance, día de nacimiento, giorno di nascita, dia de nascimento, geboortedag, dzień urodzenia, 出生日",
  anniversary:
    "anniversary, wedding anniversary, jahrestag, hochzeitstag, anniversaire de mariage, aniversario, anniversario, anniversaire de mariage ou fête, hochzeit, rocznica, годовщина, 記念日, jubileum, 纪念日, 週年紀念日, 기념일",
  interests:
    "interests, interest, interested in, hobby, hobbies, likes, topics, interessen, centres d'intérêt, intérêts, intereses, interessi, interesses, zainteresowania, интересы, 兴趣, 趣味, hobbys, passe-temps, loisirs, aficiones, pasatiempos, passatempos, zainteresowanie, хобби, 业余爱好, 爱好, 嗜好, 취미, passatempo, hobby's",
  expertise:
    "expertise, skills, skill, knows about, kenntnisse, fähigkeiten, compétences, habilidades, competencias, competenze, vaardigheden, навыки, 技能",
  projects:
    "projects, project, current project, current projects, working on, projekte, projekt, projets, projet, proyectos, proyecto, progetti, progetto, projetos, projecten, проекты, 项目, プロジェクト",
  needs:
    "needs, need, looking for, could use, would help, bedarf, sucht, besoins, besoin, necesidades, busca, bisogni, cerca, necessidades, behoeften, потребности, 需要",
  categories:
    "categories, category, tags, tag, labels, label, groups, group, lists, kategorien, kategorie, gruppen, catégories, categorías, etiquetas, categorie, etichette, categorias, groepen, группы, 类别, 分類, gruppe, mitgliedschaften, категории, categorieën, 分類項目, 類別, 범주, 그룹, kategória, kategoriler, list membership",
  note: "notes, note, comment, comments, remark, remarks, memo, notiz, notizen, bemerkung, bemerkungen, remarques, commentaires, notas, commenti, notities, opmerkingen, anteckningar, notater, notatki, заметки, примечания, 备注, メモ, 備考, info, informações, observações, observaciones, osservazioni, uwagi, 附注, 附註, 메모, anotações, notlar, poznámky, megjegyzések, muistiinpanot, σημειώσεις, примітки",
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
