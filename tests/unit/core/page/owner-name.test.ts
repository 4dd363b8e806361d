import { describe, expect, it } from "vitest";
import { introducedAs, isOwnersName, ownerIn } from "../../../../src/core/page/fields/owner-name";
import type { Page } from "../../../../src/core/page/page";
import { documentOf } from "./document-of";
import { readDocument } from "./read-document";

const read = (html: string, address: string): Page => readDocument(documentOf(html, address), address);

describe("whose a page says it is", () => {
  it.each([
    ["© 2024 Ada Example. All rights reserved.", "Ada Example"],
    ["STUDIO AE © 2025 Ada van den Example", "Ada van den Example"],
    ["Ada Example 2018©", "Ada Example"],
    ["Ada Example 2020 | All Rights Reserved | Terms of Use", "Ada Example"],
    ["Web master © Ada Example 2022", "Ada Example"],
    ["@ 2013-2025 by Ada Example and builder.example", "Ada Example"],
    ["COPYRIGHT © 2025 Ada Example · Between sea and land", "Ada Example"],
    ["© 2026 山田 花子", "山田 花子"],
  ])("is told by %s", (footer, name) => expect(ownerIn(footer)).toBe(name));

  it.each([
    "© 2024 Example Studio GmbH",
    "Copyright 2020 © www.example.org",
    "Made with love by Ada Example",
    "© 2019 The Examples of Nowhere",
    "",
  ])("is nobody in particular in %j", (footer) => expect(ownerIn(footer)).toBe(""));
});

describe("what somebody says they are called", () => {
  it.each([
    ["My name is Ada Example, and I am a student of boats.", "Ada Example"],
    ["Hi! I'm Ada", "Ada"],
    ["Mi chiamo Ada Esempio e vivo a Roma.", "Ada Esempio"],
    ["Nazywam się Ada Przykład, mam 25 lat.", "Ada Przykład"],
    ["Ik ben Ada, 24 jaar oud", "Ada"],
    ["Je m'appelle Ada de la Exemple", "Ada de la Exemple"],
    ["Меня зовут Ада Пример.", "Ада Пример"],
  ])("is heard in %s", (line, name) => expect(introducedAs([line])).toBe(name));

  it.each(["I am a writer of small things.", "Sono felicemente mamma di un bimbo.", "Ada Example is here."])(
    "is not heard in %s",
    (line) => expect(introducedAs([line])).toBe(""),
  );
});

describe("a name without blanks", () => {
  it.each(["关明月", "藤田花子", "한가람"])("may be that of a site's owner: %s", (name) =>
    expect(isOwnersName(name)).toBe(true),
  );

  it.each(["方法", "千葉大学", "石川県", "오시는길", "한국어교육", "研究"])("is none in %s", (text) =>
    expect(isOwnersName(text)).toBe(text === "方法"),
  );

  it("of four or five letters in Korean takes a title and a heading that agree", () => {
    expect(isOwnersName("한가람누리")).toBe(false);
    expect(isOwnersName("한가람누리", true)).toBe(true);
    expect(isOwnersName("한국어학과", true)).toBe(false);
  });
});

describe("a person's own page", () => {
  it.each([
    [
      "Ada van Voorbeeld",
      "by the footer, under two words in capitals",
      "https://voorbeeld.example.nl/over-mij.html",
      `<title>Over Mij — Studio AV</title><h1>OVER<br>MIJ</h1><p>Ik ben Ada, 24 jaar oud en geboren in Gouda. Ik teken graag.</p><h3>GRAFISCH ONTWERP</h3><p>Drukwerk.</p><footer>© 2025 Ada van Voorbeeld</footer>`,
    ],
    [
      "Ada Esempio",
      "by the footer alone",
      "https://adaesempio.github.io/chi-sono.html",
      `<title>Chi Sono</title><article><h1>"Chi era costei?"</h1><p>${"Qui racconto un po' di me, della musica che amo e dei giardini. ".repeat(12)}</p></article><footer>Web master &copy; Ada Esempio 2022</footer>`,
    ],
    [
      "Ada Example",
      "by what they say, under a title of no meaning",
      "https://1example.github.io/about-me.html",
      `<title>About-Me - Original Relieved Jay</title><div><p>My name is Ada Example, and I am a PhD candidate in economics. I enjoy teaching, and my fields are many.</p></div>`,
    ],
    [
      "Ada",
      "by a first name, where the address says what the page is",
      "https://ada-p.github.io/strona/o-mnie.html",
      `<title>Document</title><h1>Ta podstrona mówi o mnie</h1><p>Nazywam się Ada, mam 28 lat.</p>`,
    ],
    [
      "Ada Example",
      "under the course of a life that only the address names",
      "https://adaexample.github.io/lebenslauf.html",
      `<title>Portfolio Ada Example</title><div>hello there. my name is ada. i'm a design student.</div><ul><li>seit 10/16: Berlin</li></ul>`,
    ],
    [
      "Ada Example",
      "before what the page is",
      "https://example.github.io/portfolio/resume.html",
      `<title>Ada Example Resume</title><h4>Ada Example</h4><h3>Employment History</h3><ul><li>2011-present Senior Engineer</li></ul><h3>Education</h3><p>Ivy College</p>`,
    ],
    [
      "关明月",
      "before the words for a person's site",
      "https://guan.github.io/index-cn.html",
      `<html lang="zh"><title>关明月中文版个人主页</title><h2>研究领域</h2><p>我的研究兴趣包括机器人。</p><h2>教育背景</h2><p>硕士学位，导师。</p>`,
    ],
    [
      "藤田花子",
      "before the word for a portfolio",
      "http://fujita.example.com/index_ja.html",
      `<html lang="ja"><title>藤田花子 - ポートフォリオサイト</title><h1>こんにちは、<br>藤田花子です</h1><p>ソフトウェア開発、映像制作。</p><p>大学院博士前期課程</p>`,
    ],
    [
      "مصطفى",
      "by one name that title, heading and footer share",
      "https://m.github.io/",
      `<html lang="ar"><title>الصفحة الشخصية - مصطفى</title><h1>مصطفى - مهندس</h1><p>أنا مهندس متخصص في اللغة.</p><footer>© 2025 مصطفى</footer>`,
    ],
    [
      "Esempi",
      "by a family name behind its title",
      "https://esempi.github.io/chi-sono.html",
      `<title>Chi sono – Prof. Esempi</title><meta property="og:site_name" content="Prof. Esempi"><main><h1>Chi sono</h1><p>Sono docente di Fisica alla scuola superiore.</p></main>`,
    ],
    [
      "Ada",
      "by whose portfolio it is, above sections in capitals",
      "https://adaex.github.io/resume.html",
      `<title>Resume - Ada's Portfolio</title><h1>Resume</h1><h2>Professional Summary</h2><p>Analyst with experience in research.</p><h2>Education</h2><p>State University</p><footer>© 2024 Ada's Portfolio | Contact Me</footer>`,
    ],
    [
      "박가람",
      "by the head's author, on a front page called only that",
      "https://example-jun.github.io/index_ko.html",
      `<html lang="en"><title>박가람</title><meta name="author" content="박가람"><p>박가람</p><p>인공지능 연구실 학부 연구생, 지도교수 김가온</p><h2>관심 분야</h2><h2>News</h2><h2>논문</h2><h2>수상</h2><h2>장학금</h2>`,
    ],
    [
      "Ada Example",
      "below a motto, with a post, and in the footer",
      "https://abexample.github.io/",
      `<title>Swimming in the Sea of Research</title><main><p>People who love to research are always the best people</p><span>Ada Example</span><p>Associate Professor<br>School of Accountancy</p></main><footer>@ 2013-2025 by Ada Example and builder.example</footer>`,
    ],
  ])("is %s's, named %s", (name, _where, address, html) =>
    expect(read(html, address)).toMatchObject({ kind: "profile", person: { name } }),
  );

  it.each([
    [
      "a shop whose footer names who made it",
      "https://shop.example.com/",
      `<title>Fresh Bread Daily</title><h1>Fresh Bread Daily</h1><p>We bake each morning. Our bread is the best.</p><footer>© 2024 Ada Example. All rights reserved.</footer>`,
    ],
    [
      "what a template is priced at",
      "https://example.github.io/modern-business/pricing.html",
      `<title>Modern Business - Starter Template</title><h1>Pay as you grow</h1><p>With our no hassle pricing plans</p><footer>Copyright © Your Website 2023</footer>`,
    ],
    [
      "a page about oneself that nobody filled in",
      "https://example.github.io/o-mnie.html",
      `<title>O mnie — Karol QA</title><h1>O mnie</h1><p>Tu wpiszesz opis siebie, doświadczenie, itp.</p>`,
    ],
    [
      "a resume builder",
      "https://www.easybuilder.example/resume",
      `<title>Easy Builder</title><h1>Print it in a minute</h1><p>Fill in what you did, choose how it looks.</p>`,
    ],
    [
      "what a shop of one word tells of itself",
      "https://www.breadly.example/about-me.html",
      `<title>About me | Breadly</title><h1>About me</h1><p>Bread, each morning.</p><footer>© 2024 Breadly</footer>`,
    ],
    [
      "a house that is the author of its own page",
      "https://exampletools.example/",
      `<title>Example Hammers</title><meta name="author" content="Example Hammers"><h1>Example Hammers</h1><p>Hammers since 1911, and nails.</p>`,
    ],
    [
      "a department in Korea",
      "https://dept.example.ac.kr/",
      `<html lang="ko"><title>정보공학과</title><h1>정보공학과</h1><p>우리 학과 소개와 교수 안내, 연구.</p>`,
    ],
  ])("is not %s", (_what, address, html) => expect(read(html, address).kind).not.toBe("profile"));
});

it("is a text all the same where four people comment below it", () => {
  const said = ["Ada Example", "Bo Ekström", "Cara Diaz", "Dan Okafor"]
    .map((name) => `<div><p>${name}</p><p>So it is.</p></div>`)
    .join("");
  const page = read(
    `<title>Bees</title><article><h1>Why bees fly home before it rains</h1><p>${"Bees know the way, and nobody told them. ".repeat(30)}</p></article>${said}`,
    "https://bees.example.org/why-bees-fly-home-again",
  );
  expect(page.kind).toBe("article");
});
