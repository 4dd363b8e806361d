import { describe, expect, it } from "vitest";
import type { Page } from "../../../../src/core/page/page";
import { documentOf } from "./document-of";
import { readDocument } from "./read-document";

const read = (html: string, address: string): Page => readDocument(documentOf(html, address), address);

/** Pages headed by what they are for, with the name beside it: in a title, in the head, in a list of authors. */
const pages: readonly (readonly [name: string, where: string, address: string, html: string])[] = [
  [
    "Jörg Beispiel",
    "in the title, in German",
    "https://example.github.io/seite/ueber-mich.html",
    `<title>Über mich — Dr. Jörg Beispiel</title><h1>Forscher, in dieser Reihenfolge Vater.</h1><p>Ich forsche an Wolken.</p>`,
  ],
  [
    "Анна Пример",
    "in the site's heading, in Russian",
    "https://example.ru/obo-mne.html",
    `<title>Обо мне</title><header><h1><a href="/">Анна Пример</a></h1></header><article><h1>Обо мне</h1><div class="entry-content"><p>Анна Пример. Программист.</p></div></article>`,
  ],
  [
    "Ada Ejemplo",
    "in the site's name, in Spanish",
    "https://blog.example.es/sobre-mi/",
    `<title>Sobre mí</title><meta property="og:site_name" content="Ada Ejemplo"><article><h1>Sobre mí</h1><p>Titulada en redes, con interés por la seguridad.</p></article>`,
  ],
  [
    "Ada Example",
    "as the author of what its publishing system calls an article",
    "https://example.net/about-me.html",
    `<title>About me - Notes</title><meta property="og:type" content="article">
     <script type="application/ld+json">{"@type":"Article","headline":"About me","datePublished":"2024-02-03","author":{"@type":"Person","name":"Ada Example"}}</script>
     <article><h1>About me</h1><p>Hello. I write here about boats, and nobody reads it, which is how I like it. My mail is on the left.</p></article>`,
  ],
  [
    "Ada Exemple",
    "in the head, in French, where the page is called by less",
    "https://exemple.net/a-propos/",
    `<title>À propos · Exemple.net</title><meta name="author" content="Ada Exemple"><h1>À propos</h1><p>Je suis consultante et je parle ici de vélo. Je roule beaucoup.</p>`,
  ],
  [
    "Ada Exemple",
    "in the head, where the heading has lost its accent and has the shape of a name",
    "https://exemple.net/a-propos/",
    `<title>A Propos · Exemple.net</title><meta name="author" content="Ada Exemple"><meta property="og:type" content="article"><article><h1>A Propos</h1><p>Je suis consultante et je parle ici de vélo. Je roule beaucoup.</p></article>`,
  ],
  [
    "Ада Приклад",
    "at the beginning of what is told of them",
    "https://likar.example.ua/pro/obo-mne.html",
    `<title>Про себе</title><h1>Про себе</h1><p>Ада Приклад – лікарка. Навчалася в Ужгороді, де й працює. ${"Лікує людей та навчає інших. ".repeat(20)}</p>`,
  ],
  [
    "Ada Example",
    "before the course of a life",
    "https://example.github.io/vita.html",
    `<title>Ada Example - Curriculum Vitae</title><aside><h1><a href="./">Ada Example</a></h1></aside><article><h1>Curriculum Vitae</h1><h2>Talks</h2><table><tr><td>09/19</td><td>Days of Examples, Dornbirn</td></tr></table></article>`,
  ],
  [
    "Ada Example",
    "behind the course of a life",
    "https://example.github.io/site/vita.html",
    `<title>Vita of Ada Example</title><h1>VITA</h1><h2>Education</h2><h3>since 10|16</h3><p>Design, Berlin</p>`,
  ],
  [
    "Ada Mara Example",
    "over a front page that speaks of itself",
    "https://amx.github.io/",
    `<title>Ada Mara Example</title><h1>Ada Mara Example</h1><p>${"I am an assistant professor, and I teach logic. My research is about examples, and I was a postdoc before. ".repeat(8)}</p>`,
  ],
  [
    "山田 花子",
    "in their own script, with another in the title",
    "https://hanako.example.jp/index_ja.html",
    `<html lang="ja"><title>Hanako Yamada</title><h3>山田　花子</h3><p>准教授</p><p>大学院情報学研究科</p><p>E-mail: hanako (at) example.ac.jp</p><b>学歴</b>`,
  ],
];

describe("a page about whoever made it", () => {
  it.each(pages)("is %s's profile, named %s", (name, _where, address, html) =>
    expect(read(html, address)).toMatchObject({ kind: "profile", person: { name } }),
  );

  it.each([
    [
      "an essay that asks who one is",
      "https://mag.example.org/essays/who-am-i-when-nobody-looks",
      `<title>Who am I when nobody looks? | The Example Review</title><meta property="og:type" content="article"><article><h1>Who am I when nobody looks?</h1><p>By Ada Example</p><p>${"A self is what is left when the room is empty. ".repeat(40)}</p></article>`,
    ],
    [
      "what a house tells of itself",
      "https://www.example-tools.com/about",
      `<title>About | Example Tools</title><h1>About</h1><p>We make hammers. Our people have made them since 1911, and we are proud of our work.</p>`,
    ],
    [
      "advice on the course of a life",
      "https://jobs.example.org/advice/how-to-write-a-curriculum-vitae",
      `<title>How to write one | Curriculum Vitae | Career Advice</title><article><h1>How to write a curriculum vitae</h1><p>By Ada Example</p><p>${"Put the last thing first, and leave out what nobody asks for. ".repeat(30)}</p></article>`,
    ],
    [
      "the front page of who makes such pages for others",
      "https://resumes.example.com/",
      `<title>Resume - Easy Builder</title><h1>Resume</h1><p>Fill in what you did, choose how it looks, and print it. Nothing to install, nothing to pay.</p>`,
    ],
    [
      "a manual whose title has the shape of a name",
      "https://example.org/docs/manual.html",
      `<title>Example User Manual</title><h1>Example User Manual</h1>${"<h2><a href='c'>A chapter</a></h2>".repeat(12)}`,
    ],
    [
      "a front page of two words where nobody speaks",
      "https://annabakes.example.com/",
      `<title>Anna Bakes</title><h1>Anna Bakes</h1><p>Bread and cakes, each morning from six. Order by telephone, or come by.</p>`,
    ],
  ])("is not %s", (_what, address, html) => expect(read(html, address).kind).not.toBe("profile"));
});

describe("a page every site has", () => {
  it.each([
    [
      "terms, in Japanese",
      "https://app.example.jp/legal_ja.html",
      `<title>Example - プライバシーポリシー</title><h1>Example — プライバシーポリシー</h1>${"<p>本ポリシーでは、利用する権限、処理される可能性のあるデータ、第三者サービス、および利用者の権利について説明します。アプリは端末上で動作します。</p>".repeat(12)}`,
    ],
    [
      "an address that leads nowhere",
      "https://docs.example.org/en/gone",
      `<title>Example</title><article><h1>404 - Not found</h1></article>`,
    ],
    [
      "the front of one version of a documentation",
      "https://docs.example.org/en/3.2/",
      `<title>Example 3.2 documentation</title><h1>Documentation</h1>${"<p>Everything you need to know about this library, from the first steps to the last details of its deployment on a machine of your own.</p>".repeat(12)}`,
    ],
    [
      "an index that says so",
      "https://docs.example.org/api/index.html",
      `<title>Index | Example v2 Documentation</title><h1>Example v2 documentation</h1><ul>${`<li><a href="m">API, install, version, command line, module</a></li>`.repeat(20)}</ul>`,
    ],
    [
      "an index whose terms are links",
      "https://docs.example.org/manual/modules",
      `<title>Modules</title><h1>Modules</h1><dl>${`<dt><a href="m">mod_example</a></dt><dd>Gives examples of what a module is, of how it is configured, and of what becomes of requests that it handles.</dd>`.repeat(12)}</dl>`,
    ],
    [
      "the people of a conference",
      "https://conf.example.org/organization.html",
      `<title>ExampleConf 2024, June 20-23, Tampere</title><h1>ExampleConf 2024 Organization</h1><h3>Program Committee</h3><table>${["Ada Example", "Bo Ekström", "Cara Diaz", "Dan Okafor", "Eva Lindqvist", "Finn Maro"].map((one) => `<tr><td>${one}</td><td>University of Examples</td></tr>`).join("")}</table><ul><li>Call for papers</li><li>Registration</li><li>Venue</li><li>Accommodation</li></ul>`,
    ],
  ])("is nothing to pass on: %s", (_what, address, html) => expect(read(html, address).kind).toBe("other"));

  it("is not an article about privacy policies", () =>
    expect(
      read(
        `<title>Nobody reads a privacy policy, and that is by design | Example</title><article><h1>Nobody reads a privacy policy, and that is by design</h1><p>By Ada Example</p><p>${"Lawyers write them for lawyers. ".repeat(60)}</p></article>`,
        "https://mag.example.org/2024/02/nobody-reads-a-privacy-policy",
      ).kind,
    ).toBe("article"));

  it("may stand on its own where a word is explained: a text with a glossary stays a text", () =>
    expect(
      read(
        `<title>How dough rises</title><article><h1>How dough rises</h1><dl>${`<dt>Gluten <a href="#g">¶</a></dt><dd>${"What holds the bubbles together, made by kneading and by time. ".repeat(3)}</dd>`.repeat(6)}</dl></article>`,
        "https://bread.example.org/how-dough-rises-in-the-cold",
      ).kind,
    ).toBe("article"));
});

describe("a kind that its publishing system calls an article", () => {
  it.each([
    [
      "paper",
      "an abstract below /publication/",
      "https://ada.example.org/publication/examples-2020/",
      `<title>Learning with Examples | Ada Example</title><meta property="article:published_time" content="2020-03-21"><script type="application/ld+json">{"@type":"Article","headline":"Learning with Examples","author":{"@type":"Person","name":"Ada Example"},"publisher":{"@type":"Organization","name":"Ada Example"}}</script><h1>Learning with Examples</h1><h3>Abstract</h3><p>${"We learn from examples, and show that it helps. ".repeat(20)}</p>`,
    ],
    [
      "course",
      "a syllabus",
      "https://ac101.example.org/syllabus.html",
      `<title>Syllabus</title><meta property="og:type" content="article"><h2>Syllabus</h2><div class="entry-content"><p>${"Students work with the instructors on a project of their own. ".repeat(8)}</p><h3>Course Grade</h3><p>The lecture notes will be posted; the assignments count half, the exam the other.</p></div>`,
    ],
    [
      "event",
      "a festival whose day stands below its talks",
      "https://festa.example.com.br/blumenau/",
      `<title>Festa Livre 2017</title><main><h4>O Evento</h4><p>A maior festa de programas livres.</p><h4>Inscrição</h4><p>Obrigatória.</p><h5>Palestras</h5><p>Durante o dia.</p><h5>Oficinas</h5><p>À tarde.</p><h4>Onde</h4><p>No dia 08 de abril, no Campus I.</p></main>`,
    ],
  ])("is a %s where it has %s", (kind, _what, address, html) => expect(read(html, address).kind).toBe(kind));

  it("is not a paper because a post ends with a summary and references", () =>
    expect(
      read(
        `<title>Names of a language</title><h1>Notes</h1><div class="hentry"><h3>Names of a language</h3>${["Glossary", "History", "Versions", "Plans", "Summary", "References"].map((one) => `<h4>${one}</h4><p>${"Languages have had many names over the years. ".repeat(9)}</p>`).join("")}</div>`,
        "https://notes.example.com/2011/06/names.html",
      ).kind,
    ).toBe("article"));
});

describe("who wrote it", () => {
  const article = (author: string): string =>
    `<title>Bees fly home | Ada Example</title><meta property="og:site_name" content="Ada Example"><script type="application/ld+json">{"@type":"BlogPosting","headline":"Bees fly home","author":${author}}</script><article><h1>Bees fly home</h1><p>${"Bees know the way. ".repeat(60)}</p></article>`;

  it("is whose name the site bears, where they are declared a person", () =>
    expect(
      read(
        article(`{"@type":"Person","name":"Ada Example"}`),
        "https://adaexample.org/bees-fly-home-at-night",
      ).authors,
    ).toEqual(["Ada Example"]));

  it("is not the site, where it is declared nothing", () =>
    expect(read(article(`"Ada Example"`), "https://adaexample.org/bees-fly-home-at-night").authors).toEqual(
      [],
    ));

  it("and what it is called: the heading, where the site calls every page by its own name", () =>
    expect(
      read(
        `<title>The Film Gang's Notebook</title><h1>What we saw in the rain on Sunday</h1><p>${"It rained, and we saw it all. ".repeat(40)}</p>`,
        "https://filmgang.example.org/2013/02/08/rain.html",
      ).title,
    ).toBe("What we saw in the rain on Sunday"));

  it("but not the motto above every page of a site, whose tab knows better", () =>
    expect(
      read(
        `<title>Stand Up | Filmgang</title><h1>Notes of four friends of the cinema</h1><h2>Stand Up</h2><p>${"It rained, and we saw it all. ".repeat(40)}</p>`,
        "https://filmgang.example.org/2013/02/08/stand-up.html",
      ).title,
    ).toBe("Stand Up"));

  it("and what it is called: the title after the words blogs put before it", () =>
    expect(
      read(
        `<title>The Film Gang » Blog Archive » Stand Up</title><h1>The Film Gang</h1><h2><a href="/stand-up">Stand Up</a></h2><p>Listen to the review.</p>`,
        "https://blogs.example.org/filmgang/2013/02/08/stand-up/",
      ).title,
    ).toBe("Stand Up"));
});

describe("who wrote a page", () => {
  const story = (head: string, byline = ""): string =>
    `<title>Las esperas se agravan</title>${head}<h1>Las esperas se agravan</h1>${byline}<article><p>${"Muchas personas esperan más tiempo que el año pasado, según los datos. ".repeat(20)}</p></article>`;

  it("is nobody that bears the name of the paper: its publisher", () => {
    const head = `<meta name="author" content="Ediciones El Diario"><meta property="og:site_name" content="El Diario"><meta property="og:type" content="article">`;
    const page = read(
      story(head, `<p class="author">Ada Ejemplo</p>`),
      "https://sociedad.eldiario.example.com/2012/10/27/esperas.html",
    );
    expect(page.authors).toEqual(["Ada Ejemplo"]);
  });

  it("may bear the name of their own site", () => {
    const page = read(
      story(`<meta name="author" content="Jane Smith">`),
      "https://smith.com/2020/05/01/esperas",
    );
    expect(page.authors).toEqual(["Jane Smith"]);
  });

  it("is whose place it is on a service", () => {
    const page = read(
      story(`<meta property="og:site_name" content="Ada Example on Svbtle">`),
      "https://ada.example.net/esperas-que-se-agravan",
    );
    expect(page.authors).toEqual(["Ada Example"]);
  });
});
