import { describe, expect, it } from "vitest";
import type { Page } from "../../../../src/core/page/page";
import { documentOf } from "./document-of";
import { readDocument } from "./read-document";

const read = (html: string, address: string): Page =>
  readDocument(documentOf(`<html lang="en">${html}</html>`, address), address);

const academic =
  "I am an assistant professor of statistics at the University of Example. My research interests are in privacy. I like to teach my students, and I advise doctoral students.";
const maker =
  "I design and build websites for small businesses. I have worked as a developer for ten years. Let me help you with yours, and see my projects below.";

/** Where people put their name on a site of their own. Hosts say nothing of it unless they are called so. */
const theirs: readonly (readonly [
  where: string,
  name: string,
  post: string,
  address: string,
  html: string,
])[] = [
  [
    "in the title alone",
    "Ada Example",
    "assistant professor of statistics",
    "https://somewhere.example/",
    `<title>Ada Example</title><h2>About me</h2><p>${academic}</p>`,
  ],
  [
    "in the site's logo alone",
    "Ada Example",
    "assistant professor of statistics",
    "https://xyz.example/",
    `<title>Home</title><header><a href="/" class="logo">Ada Example</a><nav><a href="/cv">CV</a></nav></header><main><h1>Welcome!</h1><p>${academic}</p></main>`,
  ],
  [
    "under their portrait, for those who do not see it",
    "Ada Example",
    "assistant professor of statistics",
    "https://xyz.example/",
    `<title>Home</title><main><img src="a.jpg" alt="Ada Example"><h1>About me</h1><p>${academic}</p></main>`,
  ],
  [
    "in the first sentence",
    "Ada Example",
    "assistant professor of statistics",
    "https://xyz.example/",
    `<title>Home</title><main><h1>Hello, world</h1><p>Hello! My name is Ada Example. ${academic}</p></main>`,
  ],
  [
    "in a greeting",
    "Ada Example",
    "front-end developer",
    "https://xyz.example/",
    `<title>Portfolio</title><main><h1>Hi, I'm Ada Example, a front-end developer</h1><p>${maker}</p></main>`,
  ],
  [
    "in a greeting, by their first name",
    "Ada",
    "",
    "https://adaexample.github.io/",
    `<title>Portfolio</title><main><h1>Hi, I'm Ada 👋</h1><p>${maker}</p></main>`,
  ],
  [
    "beside what they are",
    "Ada Example",
    "Cellist",
    "https://www.adaexample.com/",
    `<title>Ada Example | Cellist</title><nav><a href="/bio">Biography</a><a href="/concerts">Concerts</a></nav><main><h1>Ada Example</h1><h2>Upcoming concerts</h2><ul><li>12 May Berlin</li></ul></main>`,
  ],
  [
    "where somebody else tells of them at length",
    "Ada Example",
    "author of three novels",
    "https://adaexample.com/about",
    `<title>About – Ada Example</title><main><h1>About</h1><p>Ada Example is the author of three novels. She lives in Berlin with her family. Her latest novel was published by Example House. ${"She has written for many newspapers and won prizes. ".repeat(20)}</p></main>`,
  ],
  [
    "in small letters",
    "ada example",
    "assistant professor of statistics",
    "https://adaexample.com/",
    `<title>ada example</title><main><h1>ada example</h1><p>${academic}</p></main>`,
  ],
  [
    "where only the account they link to spells it",
    "Ada Example",
    "assistant professor of statistics",
    "https://xyz.example/",
    `<title>Quiet Water</title><main><h1>Quiet Water</h1><h2>Ada Example</h2><p>${academic}</p><a href="https://www.linkedin.com/in/ada-example-1234">in</a></main>`,
  ],
  [
    "after their age, in German",
    "Ada Beispiel",
    "Lehrerin und Mutter von zwei Kindern",
    "https://ada-beispiel.example/",
    `<title>Ada Beispiel – Ihre Kandidatin für Beispielstadt</title><main><h1>Gemeinsam für Beispielstadt</h1><p>Ich bin Ada Beispiel, 44 Jahre alt, Lehrerin und Mutter von zwei Kindern. Ich trete an, weil mir unsere Stadt am Herzen liegt.</p></main>`,
  ],
  [
    "in two scripts",
    "林雪子",
    "",
    "https://yukikohayashi.github.io/info/index_ja.html",
    `<title>林雪子 info</title><h1>林雪子 Yukiko Hayashi</h1><h1>Sound for Film</h1><h2>作品（抜粋）</h2><p>2026 『虫』/ 音響デザイン</p><p>2025 『彼の地』/ 音響デザイン</p>`,
  ],
  [
    "before the words for a personal site, in Hebrew",
    "עדה דוגמה",
    "",
    "https://example.github.io/he/index.html",
    `<title>עדה דוגמה, אתר אישי</title><h1>אתר אישי</h1><h2>עדה דוגמה</h2><p>פרסומים</p><p>הוראה</p>`,
  ],
  [
    "behind a greeting, in Turkish",
    "Ada Örnek",
    "",
    "https://xyz.github.io/hakkimda.html",
    `<title>Hakkımda</title><h2>Hakkımda</h2><p>Merhaba, ben Ada Örnek. 22 Mayıs'ta Mersin'de dünyaya geldim. ${"Üniversitede okudum ve çalıştım. ".repeat(20)}</p>`,
  ],
  [
    "before the verb, in Hungarian",
    "Példa Ada",
    "Fotográfus",
    "https://xyz.github.io/rolam.html",
    `<title>Rólam | Példa Ada Fotográfus</title><h1>Rólam</h1><p>Példa Ada vagyok, Budapesten élek és gyermekkorom óta érdekel a fényképezés.</p>`,
  ],
  [
    "in the title, where the page is headed by something else, in Spanish",
    "Ada Ejemplo",
    "destacada flautista peruana",
    "https://adaejemploflautista.github.io/flauta/biografia.html",
    `<title>Biografía — Ada Ejemplo</title><h1>Trayectoria Artística</h1><p>Ada Ejemplo es una destacada flautista peruana enfocada en la música académica. ${"Estudió en la universidad de música y tocó en varias orquestas. ".repeat(10)}</p>`,
  ],
  [
    "beside their firm's, in German",
    "Ada Beispiel",
    "Akademischer Mentalcoach",
    "https://geisteskraft.example/ueber-mich.html",
    `<title>Über mich — GEISTESKRAFT | Ada Beispiel B.A.</title><header><a class="logo" href="/">Geisteskraft Ada Beispiel B.A.</a></header><h1>Über mich</h1><p>Akademischer Mentalcoach</p><h2>Ada Beispiel B.A.</h2><p>Ich bin überzeugt, dass jede stark ist. In meiner Arbeit helfe ich dabei.</p>`,
  ],
  [
    "where the site is called by their trade and town, in Dutch",
    "Ada van Voorbeeld",
    "diëtist en leefstijlcoach in Vianen",
    "https://www.dietistvianen.example/over-mij.html",
    `<title>Over mij | Diëtist Vianen</title><meta name="description" content="Ada van Voorbeeld, diëtist en leefstijlcoach in Vianen."><h1>Over mij</h1><h2>Ada van Voorbeeld</h2><p>Ik kies voor gezond eten, en ik help mijn cliënten daarbij.</p>`,
  ],
  [
    "where nothing but the text tells of them",
    "Ada Example",
    "writer",
    "https://xyz.github.io/adasite/bio.html",
    `<h3>Bio</h3><p>Ada Example is a writer, musician and radio presenter based in Sydney.</p><p>In 2013 she released her first record. ${"She performed in many cities, and her songs were heard. ".repeat(8)}</p>`,
  ],
  [
    "behind what they are, in Italian",
    "Ada Esempio",
    "psicologa clinica",
    "https://xyz.github.io/chi-sono.html",
    `<title>Psicologa Ada Esempio - Chi sono</title><h2>Sono Ada Esempio,</h2><p>una psicologa clinica</p><p>Ti posso aiutare a capire i tuoi pensieri.</p>`,
  ],
  [
    "in two rows of a form, in Spanish",
    "Ada Ejemplo",
    "",
    "https://adaejemplo84.github.io/sobre-mi/sobre-mi/",
    `<title>Resumen del Alumno</title><h1>Informacion del Alumno</h1><h2>Datos Basicos</h2><ul><li>Nombre: Ada</li><li>Apellido: Ejemplo</li><li>Edad: 39</li></ul><p>Estudiante, y me gusta mi trabajo.</p>`,
  ],
  [
    "below what a section is called, in Portuguese",
    "Ada Exemplo",
    "Data Engineer",
    "https://1adaexemplo.github.io/sobre/",
    `<title>Sobre - 1adaexemplo</title><h1>1adaexemplo</h1><p>Home</p><h2>Apaixonada por resolver problemas</h2><h2>Sobre mim</h2><blockquote>Ada Exemplo</blockquote><blockquote>Data Engineer</blockquote><p>${"Atualmente trabalho com dados, e eu gosto do meu trabalho. ".repeat(12)}</p>`,
  ],
  [
    "with a rare family name, in Chinese",
    "颛孙雪",
    "",
    "https://xyz.github.io/zh/about/",
    `<html lang="zh"><title>颛孙雪 | 关于我</title><header><a href="/">颛孙雪</a></header><h1>关于我</h1><p>我是大学学生，我热爱游戏开发。</p><footer>© 颛孙雪</footer>`,
  ],
  [
    "where they say at whose they work as what",
    "Ada Example",
    "Programmer Analyst",
    "https://vision.example.edu/people/adae/profile.html",
    `<title>Ada Example's Homepage</title><h1>Ada Example</h1><p>I am happy to see you here. I am working at Example Software as a Programmer Analyst.</p>`,
  ],
  [
    "on their church's site, below what they are",
    "Ada Example",
    "",
    "https://church.example/pastor.html",
    `<title>Example United Church</title><h1>Example United Church</h1><h1>Pastor</h1><p>Elder Ada Example was saved at the age of 13. She was ordained in 1988, and has been the pastor since. ${"She preached in many towns, and her sermons were heard. ".repeat(12)}</p>`,
  ],
  [
    "on their book's site",
    "Ada Example",
    "",
    "https://xyz.github.io/oxo/about-the-author.html",
    `<title>About the author — BOXES Revisited</title><h1>BOXES Revisited</h1><h1>About the author</h1><p>Ada Example has been using APL since 1974.</p><p>She founded a club in 1976, and helped to run it.</p>`,
  ],
  [
    "as whose the biography is",
    "Ada Example",
    "student",
    "https://19exampleda.github.io/bio.html",
    `<title>Ada Example's Biography</title><h1>Biography</h1><p>Ada is student at Example University.</p>`,
  ],
  [
    "in full, in Malaysia",
    "Wan Nur E'zzati Binti Wan Redza Contoh",
    "",
    "https://1zetty.github.io/assignment/bio.html",
    `<h1>About me</h1><p>Wan Nur E'zzati Binti Wan Redza Contoh</p><p>January 24th 1999</p><p>1zetty@example.com</p><p>+60 192831118</p>`,
  ],
  [
    "by their first name, on a shop's page of its people, in Polish",
    "Maria",
    "Top Barber",
    "https://xyz.github.io/barbershop/team/maria.html",
    `<title>Maria — Top Barber — Beispiel Barbershop</title><h1>Maria</h1><p>Doświadczona, u której wszystko zawsze pod kontrolą.</p><p>Top Barber</p>`,
  ],
];

describe("somebody's own site", () => {
  it.each(theirs)("names them %s", (_where, name, post, address, html) => {
    const page = read(html, address);
    expect(page, page.evidence.join("\n")).toMatchObject({
      kind: "profile",
      person: { name, jobTitle: post },
    });
  });
});

/** Names of two words that are nobody's, and pages beside which somebody's name stands. */
const nobodys: readonly (readonly [what: string, address: string, html: string])[] = [
  [
    "a firm",
    "https://acmerockets.com/",
    `<title>Acme Rockets</title><main><h1>Acme Rockets</h1><p>We build rockets for everyone. Our engineers and designers work with customers in forty countries.</p><h2>Products</h2></main><a href="https://github.com/acmerockets">Code</a>`,
  ],
  [
    "a brand",
    "https://www.calvinkline.com/",
    `<title>Calvin Kline</title><main><h1>Calvin Kline</h1><p>Shop the new collection of jeans and underwear.</p><h2>Women</h2><h2>Men</h2></main>`,
  ],
  [
    "a band",
    "https://arcticdonkeys.com/about",
    `<title>About | Arctic Donkeys</title><main><h1>About</h1><p>Arctic Donkeys are a band from Sheffield. The singer, the guitarist and the drummer met in school. Their first album was released in 2006.</p></main>`,
  ],
  [
    "a restaurant with a chef",
    "https://casamaria.example/",
    `<title>Casa Maria</title><main><h1>Casa Maria</h1><p>Authentic cuisine by our chef in the heart of town. Reserve a table. Call +49 30 123456.</p><h2>Menu</h2></main>`,
  ],
  [
    "a blog in which somebody speaks",
    "https://marginalrevolt.com/",
    `<title>Marginal Revolt</title><main>${["One", "Two", "Three", "Four", "Five"]
      .map(
        (one) =>
          `<article><h2><a href="/${one}">${one} thing I noticed</a></h2><p>I was thinking about my work as an economist and what I said to my editor. ${"More of what I think. ".repeat(10)}</p></article>`,
      )
      .join("")}</main>`,
  ],
  [
    "lawyers",
    "https://bakerjones.example/",
    `<title>Baker Jones</title><main><h1>Baker Jones</h1><p>Solicitors in Leeds. Our lawyers advise on family law. Call us on 0113 123456.</p><h2>Our people</h2></main>`,
  ],
  [
    "a game",
    "https://store.example.com/games/dark-souls",
    `<title>Dark Souls</title><main><h1>Dark Souls</h1><p>An action role-playing game. Buy now for PC.</p><p>€39.99</p></main>`,
  ],
  [
    "a program that one person made",
    "https://greenleaf.app/",
    `<title>Green Leaf</title><main><h1>Green Leaf</h1><p>The habit tracker that I always wanted. I built it for myself, and my friends asked for it.</p><h2>Features</h2><h2>Pricing</h2></main>`,
  ],
  [
    "somebody's settings",
    "https://app.example.com/profile",
    `<title>Profile · Example App</title><nav><a href="/inbox">Inbox</a></nav><main><h1>Your Profile</h1><form><label>Name</label><input value="Ada Example"><button>Save changes</button></form></main>`,
  ],
  [
    "a program for courses of life",
    "https://builder.example.com/resume",
    `<title>Resume Builder</title><main><h1>Resume Builder</h1><p>Create a professional resume in minutes. Fill in your experience and education.</p><form><input name="a"><input name="b"><button>Start</button></form><p>John Smith</p></main>`,
  ],
  [
    "a town",
    "https://www.town.example/about",
    `<title>About | Little Town</title><main><h1>About Little Town</h1><p>Our town has 3,000 people. The mayor, the council and the teachers welcome you.</p></main>`,
  ],
  [
    "a club",
    "https://tc-beispiel.github.io/",
    `<title>TC Beispiel - Willkommen</title><meta name="author" content="TC Beispiel"><h1>TC Beispiel</h1><p>Herzlich willkommen beim TC Beispiel! ${"Die Mannschaft gewinnt zu Hause. ".repeat(20)}</p>`,
  ],
  [
    "a post under its writer's name",
    "https://www.ada.exemple.example/25-ans-du-web.html",
    `<title>Ada Exemple - Some developer's blog</title><header><h1>Ada Exemple</h1><p>Some developer's blog</p></header><h1>25 ans du Web</h1><p>12/03/2014</p><p>${"Si vous avez lu les actualités, vous savez que c'est l'anniversaire du Web. ".repeat(8)}</p>`,
  ],
  [
    "a gallery that is called like its founder",
    "https://xyz.github.io/anne-exemple/a-propos.html",
    `<title>À propos · Anne Exemple</title><h1>À propos</h1><p>Anne Exemple fonde sa galerie en 1999. Depuis, la galerie cultive la diversité des supports. ${"Elle présente de nombreuses expositions. ".repeat(5)}</p>`,
  ],
  [
    "a list of what somebody wrote",
    "https://www.cs.example.edu/users/ada/my-papers.html",
    `<title>Ada Example's Papers</title><h1>Ada Example's Papers</h1><p>${"A. Example. A simulator for models. Technical report, March 1996. ".repeat(9)}</p>`,
  ],
  [
    "a studio of its founder's name",
    "https://adaexemple.com/a-propos/",
    `<title>À propos - Ada Exemple</title><h1>À propos</h1><p>Notre mission est de donner vie aux idées. Nous privilégions la collaboration, et nous plaçons la qualité au cœur de nos projets.</p><p>Témoignages</p><p>Marianne, directrice artistique</p><a href="https://www.linkedin.com/in/ada-exemple">in</a>`,
  ],
  [
    "a blog's front page that declares what it is",
    "https://blog.ada-example.com/",
    `<title>Ada Example</title><meta name="author" content="Ada Example"><h1>Ada Example</h1><div itemscope itemtype="https://schema.org/Blog"><div itemprop="blogPost" itemscope itemtype="https://schema.org/BlogPosting"><h2>My toothbrush streams data</h2><p>${"I own a toothbrush, and I was curious how it works. ".repeat(12)}</p></div></div>`,
  ],
  [
    "a console in which somebody is signed in",
    "https://admin.example.com/themes/file-manager",
    `<title>File Manager | Example Console</title><aside><a href="#">Ada Example</a></aside><h1>File Manager</h1><p>My files</p><p>My pictures</p><p>Designer, developer and manager templates. I, me and my folders.</p>`,
  ],
  [
    "a couple",
    "https://annaandtom.example/",
    `<title>Anna & Tom</title><main><h1>Anna & Tom</h1><p>We are getting married! Join us on 12 May 2027.</p><h2>Our story</h2></main>`,
  ],
];

describe("a page that is no single person's", () => {
  it.each(nobodys)("is that of %s", (_what, address, html) => {
    const page = read(html, address);
    expect(page.kind, page.evidence.join("\n")).not.toBe("profile");
  });
});

const heading = (text: string): Page =>
  read(
    `<title>${text} | University of Example</title><h1>${text}</h1><p>Assistant professor of statistics</p><p>Email: x@example.edu</p><h2>Publications</h2>`,
    "https://www.example.edu/people/4711/xyz",
  );

describe("a name with something beside it", () => {
  it.each([
    ["Weijie (Jack) Su", "Weijie (Jack) Su"],
    ["Robert “Bob” Smith", "Robert “Bob” Smith"],
    ["Ada Example (she/her)", "Ada Example"],
    ["Ada Example • Photographer", "Ada Example"],
    ["Ada Example / Designer", "Ada Example"],
    ["Ada Example @ MIT", "Ada Example"],
    ["Ada Example 👋", "Ada Example"],
    ["Ada Example :: home", "Ada Example"],
    ["Ada Example, MD, FACS", "Ada Example"],
    ["Ada Example Jr.", "Ada Example Jr."],
    ["Example, Ada", "Ada Example"],
    ["Example, Ada B.", "Ada B. Example"],
    ["Nguyễn Văn An", "Nguyễn Văn An"],
    ["Li Xu", "Li Xu"],
  ])("is read from %s", (text, name) =>
    expect(heading(text)).toMatchObject({
      kind: "profile",
      person: { name, jobTitle: expect.stringMatching(/professor|Photographer|Designer/) as unknown },
    }),
  );

  it.each(["Ada Example Lab", "The Ada Example", "Log In", "About Us", "Join Us"])("is none in %s", (text) =>
    expect(heading(text).person).toBeNull(),
  );
});
