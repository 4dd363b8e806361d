import { describe, expect, it } from "vitest";
import { postBelow } from "../../../../src/core/page/fields/post";
import { standsForName, tidyName } from "../../../../src/core/page/fields/person-name";
import type { Page } from "../../../../src/core/page/page";
import { documentOf } from "./document-of";
import { readDocument } from "./read-document";

const read = (html: string, address: string): Page => readDocument(documentOf(html, address), address);

/** Staff pages without any markup, as universities of many countries write them. */
const staff: readonly (readonly [name: string, jobTitle: string, address: string, html: string])[] = [
  [
    "Анна Пример",
    "Профессор",
    "https://fac.example.ru/o-nas/anna",
    `<title>Анна Пример — Факультет</title><h1>Анна Пример</h1><p>Профессор</p><p>Телефон: +7 495 555-27-90</p><h2>Публикации</h2>`,
  ],
  [
    "هدى المثال",
    "أستاذ مشارك",
    "https://fac.example.edu.sa/ar/hmithal",
    `<title>د. هدى المثال | جامعة</title><h1>د. هدى المثال</h1><p>أستاذ مشارك</p><p>البريد الإلكتروني: h@example.edu.sa</p><h2>السيرة الذاتية</h2>`,
  ],
  [
    "יעל דוגמה",
    "מרצה בכירה",
    "https://cs.example.ac.il/staff/yael",
    `<title>ד"ר יעל דוגמה</title><h1>ד"ר יעל דוגמה</h1><p>מרצה בכירה</p><p>טלפון: 04-5550123</p>`,
  ],
  [
    "김지훈",
    "교수",
    "https://cs.example.ac.kr/view/12",
    `<title>김지훈 교수 - 컴퓨터공학과</title><h2>김지훈 교수</h2><p>교수</p><p>이메일 k@example.ac.kr</p><h3>학력</h3><h3>연구분야</h3>`,
  ],
  [
    "Katarzyna Przykład",
    "adiunkt",
    "https://www.example.edu.pl/wydzial/k-przyklad",
    `<title>dr hab. Katarzyna Przykład</title><h1>dr hab. Katarzyna Przykład</h1><p>adiunkt</p><p>tel. 22 555 71 20</p><h2>Dydaktyka</h2><h2>Publikacje</h2>`,
  ],
];

describe("a member of staff without markup", () => {
  it.each(staff)("%s is known, with their post", (name, jobTitle, address, html) => {
    expect(read(html, address)).toMatchObject({ kind: "profile", person: { name, jobTitle } });
  });
});

describe("what stands below a name", () => {
  it("is the post, and the house on the same line", () =>
    expect(postBelow(["Ada Example", "Engineer at Example Systems"], "Ada Example")).toEqual({
      jobTitle: "Engineer",
      org: "Example Systems",
    }));

  it("may be set apart by a comma", () =>
    expect(
      postBelow(["Dr. Ada Example", "Professor of Logic, University of Example"], "Ada Example"),
    ).toEqual({
      jobTitle: "Professor of Logic",
      org: "University of Example",
    }));

  it("may be told in a sentence", () =>
    expect(
      postBelow(
        ["Ada Example", "Ada Example is an ecologist and writer at the Museum of Examples. She sings."],
        "Ada Example",
      ),
    ).toEqual({ jobTitle: "ecologist and writer", org: "Museum of Examples" }));

  it("is nothing where no calling is named: nothing is guessed", () =>
    expect(postBelow(["Ada Example", "Welcome to my page", "Cats"], "Ada Example")).toEqual({
      jobTitle: "",
      org: "",
    }));

  it("is nothing without the name", () =>
    expect(postBelow(["News", "Professor"], "Ada Example")).toEqual({ jobTitle: "", org: "" }));
});

describe("a name", () => {
  it.each([
    ["Bonjour, je suis Ada Example", "Ada Example"],
    ["dr hab. Ada Example, prof. uczelni", "Ada Example"],
    ["User Ada Example", "Ada Example"],
    ['ד"ר יעל דוגמה', "יעל דוגמה"],
    ["김지훈 교수", "김지훈"],
    ["山田太郎 教授", "山田太郎"],
    ["Senator Ruth Example", "Ruth Example"],
    ["الأستاذ الدكتور محمد علي", "محمد علي"],
    ["Curriculum Vitae – Ada Example", "Ada Example"],
    ["Lebenslauf von Ada Beispiel", "Ada Beispiel"],
    ["Vita Example-West", "Vita Example-West"],
  ])("is tidied: %s", (text, name) => expect(tidyName(text)).toBe(name));

  it.each([
    ["ivanov-sergei", "Сергей Иванов"],
    ["mehmet.aydin", "Mehmet Aydın"],
    ["lkowalska", "Łucja Kowalska"],
    ["joerg-baer", "Jörg Bär"],
    ["jorgbar", "Jörg Bär"],
  ])("is spelled in plain letters by the address %s", (handle, name) =>
    expect(standsForName(handle, name)).toBe(true),
  );
});

describe("somebody's own site", () => {
  it("is known by being named after them, even where its system calls the page an article", () => {
    const page = read(
      `<title>About - Ada Example</title><meta property="og:type" content="article"><meta property="og:site_name" content="Ada Example">
      <article class="hentry"><h1>About</h1><div class="entry-content"><p>Hi, I'm Ada. I am a writer and editor. I live in Maine, and I teach at a school. My work is about the sea, and I have written two books on it. You can reach me by mail whenever you like.</p></div></article>`,
      "https://adaexample.com/about/",
    );
    expect(page).toMatchObject({ kind: "profile", person: { name: "Ada Example" } });
  });

  it.each([
    [
      "Наталія Петренко — перекладачка",
      "<h1>Наталія Петренко</h1><p>Перекладаю з польської.</p><p>Пишіть: n@petrenko.in.ua</p>",
      "https://petrenko.in.ua/",
    ],
    [
      "Joanna Example | Cellist",
      "<h1>Joanna Example</h1><p>Cellist</p><p>Joanna plays across Europe.</p>",
      "https://www.joannaexample.co.uk/",
    ],
  ])("is known by what they are: %s", (title, body, address) => {
    expect(read(`<title>${title}</title>${body}`, address)).toMatchObject({
      kind: "profile",
      person: { name: title.split(/ [—|]/)[0] },
    });
  });

  it.each([
    ["a newspaper", "Folketidende Nord", "https://www.folketidende-nord.example.dk/"],
    ["a clock", "Quiet Clock", "https://www.quietclock.example/"],
  ])("is not %s that has a name of two words", (_what, name, address) => {
    const page = read(
      `<title>${name}</title><meta property="og:site_name" content="${name}"><article><h3><a href="/1">Bro lukket</a></h3></article><article><h3><a href="/2">Ny havn</a></h3></article>`,
      address,
    );
    expect(page.kind).not.toBe("profile");
  });
});

describe("an archive of what somebody wrote", () => {
  it("is a list, whatever its publishing system declares", () => {
    const teasers = ["Ropes", "Salt", "Ferries", "Tides"]
      .map((one) => `<article><h2><a href="/${one}">${one}</a></h2><p>A few words on it.</p></article>`)
      .join("");
    const page = read(
      `<title>Ada Example</title><script type="application/ld+json">{"@type":"Person","name":"Ada Example"}</script><h1>Ada Example</h1>${teasers}`,
      "https://harbour.example.com/author/ada-example/",
    );
    expect(page.kind).toBe("other");
  });
});
