import { lexicon } from "../vocabulary";

/** What people are, in the languages of the web: the words of posts, professions and degrees. */
export const callings = lexicon(
  `phd postdoc postdoctoral professor lecturer reader doctoral dean scientist researcher researchers engineer developer designer architect
  founder cofounder co-founder ceo cto cfo coo president chairman chairwoman director manager officer head principal partner attorney
  lawyer counsel senator physician surgeon freelance freelancer journalist reporter editor writer author novelist poet photographer
  illustrator artist musician composer filmmaker consultant analyst programmer statistician economist historian linguist biologist
  ecologist chemist physicist mathematician psychologist sociologist philosopher technician administrator librarian curator teacher
  cellist violinist pianist soprano tenor baritone conductor dancer choreographer sculptor painter
  potter carpenter baker farmer therapist translator interpreter nurse dentist midwife veterinarian
  notary councillor councilor council_member cartographer archivist
  pastor priest rabbi imam vicar deacon chaplain psychotherapist psicologa psicologo psychologe psychologin psychologue psikolog psicóloga psicólogo psycholog psycholożka psykolog
  психолог учитель учительница вчитель вчителька nauczyciel nauczycielka öğretmen maestra insegnante leraar lerares lärare lærer
  öğrencisi öğretmeni дизайнер programador programadora diseñador diseñadora dietista
  flautista flautist flötist flötistin flûtiste guitarist guitarrista violinista violoncellista cantante cantor gitarrist organist drummer
  clarinettist trumpeter saxophonist harpist singer-songwriter fotográfus fotograaf fotografo ostéopathe osteopath osteopathe osteopata kinésithérapeute
  physiotherapist physiotherapeut physiotherapeutin fisioterapeuta heilpraktiker heilpraktikerin logopädin psychotherapeut psychothérapeute psicoterapeuta
  psychoterapeuta psychoterapeutka dietetikus dietetyk dietetyczka diëtist allenatore allenatrice formateur formatrice fejlesztő tervező ügyvéd orvos tanár
  notaio commercialista geometra electrician gardener hairdresser webentwickler öğrenci
  lektor universitetslektor forskare doktorand docent överläkare snickare snedker forsker ph_d_studerende førsteamanuensis stipendiat
  professori tutkija yliopistonlehtori tohtorikoulutettava odborný_asistent výzkumník egyetemi_tanár docens kutató conferențiar cercetător
  καθηγητής καθηγήτρια ερευνητής
  student undergraduate alumnus graduate_student research_assistant assistant fellow instructor maintainer lead leader
  professorin dozent dozentin mitarbeiter mitarbeiterin doktorand doktorandin ingenieur ingenieurin entwickler entwicklerin leiter
  leiterin geschaftsfuhrer geschaftsfuhrerin lehrbeauftragter privatdozent journalistin autorin schriftsteller schriftstellerin
  fotograf fotografin referent referentin sekretariat wissenschaftler wissenschaftlerin produktmanagerin produktmanager berater beraterin
  übersetzer übersetzerin illustratorin musiker musikerin architekt architektin lehrer lehrerin arzt ärztin chefarzt chefärztin oberarzt
  oberärztin rechtsanwalt rechtsanwältin künstler künstlerin regisseur regisseurin grafiker grafikerin
  traducteur traductrice illustrateur illustratrice musicien musicienne architecte médecin avocat avocate
  ilustrador ilustradora traductor traductora músico arquitecto arquitecta médico médica abogado abogada fotógrafo fotógrafa
  tradutor tradutora arquiteto arquiteta advogado advogada traduttore traduttrice illustratore illustratrice architetto medico avvocato
  tłumacz tłumaczka ilustrator ilustratorka lekarz lekarka adwokat architekta
  переводчик переводчица художник художница врач адвокат архитектор фотограф
  перекладач перекладачка художник художниця лікар лікарка адвокат архітектор фотограф
  作家 画家 翻訳家 翻訳者 医師 弁護士 建築家 写真家 摄影师 律师 医生 译者 작가 번역가 변호사 의사 화가
  professeur professeure maitre_de_conferences maitresse_de_conferences chercheur chercheuse doctorant doctorante ingenieure
  developpeur developpeuse directeur directrice journaliste ecrivain redacteur redactrice enseignant enseignante etudiant etudiante
  profesor profesora catedratico catedratica investigador investigadora ingeniero ingeniera desarrollador desarrolladora director
  directora periodista escritor escritora docente estudiante fundador fundadora becario disenador disenadora
  professora pesquisador pesquisadora engenheiro engenheira desenvolvedor desenvolvedora jornalista coordenador coordenadora
  doutorando doutoranda estudante escritora fundadora
  professore professoressa ricercatore ricercatrice dottorando dottoranda ingegnere giornalista direttore direttrice scrittore
  hoogleraar docent universitair onderzoeker promovendus ingenieur oprichter journalist
  profesor adiunkt doktorant wykladowca badacz inzynier programista dziennikarz kierownik dyrektor asystent
  профессор доцент преподаватель ассистент аспирант аспирантка научный_сотрудник сотрудник заведующий заведующая декан инженер
  разработчик программист директор журналист писатель редактор кандидат_наук доктор_наук
  професор викладач асистент аспірант науковий_співробітник завідувач інженер розробник директор журналіст
  أستاذ أستاذة محاضر محاضرة باحث باحثة دكتور دكتورة مهندس مهندسة مدير مديرة صحفي صحفية كاتب كاتبة معيد طالب
  פרופסור מרצה חוקר חוקרת מהנדס מהנדסת מפתח מפתחת מנהל מנהלת עיתונאי עיתונאית סופר סופרת דוקטורנט דוקטורנטית
  profesoru profesör doçent öğretim_üyesi araştırma_görevlisi mühendis yazar gazeteci müdür doktora_öğrencisi
  教授 准教授 講師 助教 助手 研究員 研究员 博士 学生 院生 エンジニア 開発者 デザイナー 代表 取締役 記者 编辑 讲师 工程师 科学家 创始人
  교수 연구원 강사 박사 박사과정 대표 개발자 기자 प्रोफेसर प्राध्यापक वैज्ञानिक अभियंता`,
);

/** What the pages of people list: the headings and labels of a biography or a card. */
export const personSections = lexicon(
  `biography bio cv vita resume curriculum_vitae publications selected_publications teaching office fax phone tel telephone email e-mail
  interests research_interests education experience awards office_hours students affiliation
  lebenslauf telefon raum sprechstunde forschungsinteressen publikationen lehre werdegang veröffentlichungen
  biographie courriel bureau enseignement recherche thèmes_de_recherche
  biografía correo despacho teléfono docencia investigación tutorías publicaciones formación
  contato sala formação orientações disciplinas pesquisa publicações
  телефон почта образование публикации научные_интересы биография должность кабинет
  посада наукові_інтереси освіта публікації науковий_ступінь
  السيرة_الذاتية البريد_الإلكتروني الاهتمامات_البحثية الهاتف المكتب المنشورات
  טלפון חדר דוא תחומי_מחקר פרסומים קורות_חיים
  e-posta ofis araştırma_alanları eğitim_bilgileri yayınlar özgeçmiş
  zainteresowania_naukowe konsultacje dydaktyka publikacje pokój
  略歴 経歴 専門 所属 職位 研究分野 業績 受賞 学歴 连絡先 連絡先 著書 论文 論文 个人简介 研究方向 教育背景 电子邮箱 办公地点 联系方式 简历
  학력 경력 전공 연구분야 연구실 이메일 논문`,
);
