import type { PageKind } from "../page";
import type { Lexicon } from "../vocabulary";
import { lexicon } from "../vocabulary";

/** How pages of a kind speak, in the languages of the web. */
export interface Subject {
  readonly kind: PageKind;
  /** Words that come together on such pages, and how many different ones it takes. */
  readonly words: Lexicon;
  readonly needed: number;
  /** Words in the title that name the kind: with one of them, one word less is enough. */
  readonly names: Lexicon;
  /** What the title of such a page may look like. */
  readonly title: RegExp;
}

export const subjects: readonly Subject[] = [
  {
    kind: "course",
    words: lexicon(
      `syllabus homework homeworks lecture lectures instructor instructors prerequisites assignment assignments textbook semester exam exams
      midterm grading quizzes credits ects ta recitation lecture_notes problem_sets course_description enroll modules moodle
      vorlesung übung übungen übungsblätter übungsblatt klausur dozent dozentin wintersemester sommersemester modul prüfung lehrveranstaltung
      cours td travaux_dirigés examen semestre crédits enseignant plan_de_cours
      asignatura temario clases cátedra evaluación horarios docentes programa guía_docente prácticas
      disciplina ementa avaliação avaliações aulas aula provas bibliografia monitoria
      programma lezioni esame crediti docente
      лекции экзамен зачёт семестр преподаватель семинары домашнее_задание
      лекції іспит залік викладач
      wykład ćwiczenia egzamin zaliczenie sylabus
      講義 シラバス 成績 履修 単位 授業 教科書 試験 课程 教材 作业 考试 学期 大纲 강의 과목 시험 교재 과제
      المقرر المحاضرات الاختبار סילבוס הרצאה תרגיל בחינה ders_notları sınav vize`,
    ),
    needed: 3,
    names: lexicon(
      `course syllabus vorlesung seminar kurs cours curso asignatura disciplina corso курс лекции wykład 講義 课程 강의 ders מקצוע مقرر`,
    ),
    title:
      /^\s*[A-Z]{2,5}[- ]?\d{2,5}[A-Z]?\b|\([A-Z]{2,5}[- ]?\d{3,6}\)|\b(?:spring|fall|autumn|winter|summer)\s+(?:19|20)\d\d\b|\b(?:WS|SS|SoSe|WiSe)\s?\d\d/i,
  },
  {
    kind: "job",
    words: lexicon(
      `responsibilities requirements qualifications apply salary applicants applicant candidates candidate full-time part-time full_time part_time
      vacancy cover_letter apply_now apply_for_this_job how_to_apply closing_date what_you_bring we_offer job_description benefits
      aufgaben bewerbung bewerben jetzt_bewerben wir_bieten dein_profil ihr_profil vollzeit teilzeit deine_aufgaben ihre_aufgaben
      candidature missions profil_recherché postuler cdi cdd temps_plein lettre_de_motivation
      requisitos salario jornada postular funciones ofrecemos candidatura vaga salário inscreva-se
      requisiti candidati retribuzione sollicitatie functie-eisen solliciteer
      обязанности требования зарплата вакансия откликнуться вимоги вакансія
      wymagania obowiązki oferujemy aplikuj
      応募 募集 勤務地 給与 職務 岗位职责 任职要求 薪资 招聘 채용 자격요건 지원하기`,
    ),
    needed: 4,
    names: lexicon(
      `vacancy vacancies hiring job internship werkstudent stellenausschreibung stellenangebot praktikum postdoctoral_position postdoc_position
      phd_position open_position offre_d'emploi vacante vaga вакансия вакансія praca 募集 招聘 채용`,
    ),
    title: /\((?:[mwfdhx]\s?[/|]\s?){1,3}[mwfdhx]\)|\bH\/F\b|\bF\/H\b|\bposition\b(?=.{0,30}$)|\bwanted\b/i,
  },
  {
    kind: "tool",
    words: lexicon(
      `install installation download downloads repository repo changelog cli sdk npm macos mac windows linux ios android open_source
      open-source source_code documentation release releases license versions bugs getting_started quick_start toolbox
      free_trial start_for_free sign_up_free system_requirements command_line
      herunterladen quellcode dokumentation kostenlos_testen télécharger code_source logiciel descargar código_fuente baixar código_aberto
      скачать исходный_код установка завантажити pobierz 下载 源代码 安装 ダウンロード インストール 다운로드 설치`,
    ),
    needed: 4,
    names: lexicon(
      `software toolkit toolbox app plugin library framework sdk cli api extension logiciel программа ソフトウェア 软件`,
    ),
    title: /\bfor (?:mac|windows|linux|ios|android|iphone)\b|\bv\d+\.\d+(?:\.\d+)?\b/i,
  },
  {
    kind: "book",
    words: lexicon(
      `isbn paperback hardcover hardback ebook pages publisher published_by edition table_of_contents praise about_the_author excerpt
      taschenbuch gebunden seiten verlag leseprobe broché relié éditeur tapa_blanda tapa_dura editorial brossura
      издательство переплёт страниц видавництво wydawnictwo oprawa 出版社 単行本 文庫 ページ 页数 平装 精装 출판사 쪽`,
    ),
    needed: 3,
    names: lexicon(`novel memoir paperback hardcover ebook roman buch livre libro livro книга książka`),
    title: /\b97[89][\d-]{10,14}\b|\[book\]/i,
  },
];
