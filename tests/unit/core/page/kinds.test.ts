import { describe, expect, it } from "vitest";
import type { PageKind } from "../../../../src/core/page/page";
import { documentOf } from "./document-of";
import { readDocument } from "./read-document";

const kindOf = (html: string, address: string): PageKind =>
  readDocument(documentOf(html, address), address).kind;

/** Pages that declare nothing: known by their words alone, in the languages they are written in. */
const undeclared: readonly (readonly [kind: PageKind, what: string, address: string, html: string])[] = [
  [
    "course",
    "a lecture at a German university",
    "https://www.example-uni.de/lehre/ws23/logik",
    `<title>Logik | Institut</title><h1>Logik</h1><p>Vorlesung mit Übungen, Wintersemester 2023/24, 6 ECTS</p><p>Dozentin: Prof. Dr. Ada Beispiel</p><h2>Klausur</h2><p>14. Februar</p>`,
  ],
  [
    "course",
    "a course of 1996",
    "http://www.cs.example.edu/~cs312/",
    `<title>CS 312: Compilers</title><h1>CS 312: Compilers</h1><b>Instructor:</b> Ada Example<br><b>Lectures:</b> MWF 10:00<ul><li>Syllabus<li>Homework 1<li>Midterm</ul>`,
  ],
  [
    "job",
    "a vacancy in a shop",
    "https://wolle.example.de/karriere/verkauf",
    `<title>Verkäufer (m/w/d)</title><h1>Verkäufer (m/w/d)</h1><h2>Deine Aufgaben</h2><p>Beratung</p><h2>Dein Profil</h2><p>Freude</p><h2>Wir bieten</h2><p>Rabatt</p>`,
  ],
  [
    "event",
    "a concert",
    "https://haus.example.de/programm/trio-linde",
    `<title>Trio Linde</title><h1>Trio Linde</h1><p>Samstag, 11. Mai 2024, 20:00 Uhr, Einlass 19:30 Uhr</p><p>Ort: Großer Saal</p><p>Eintritt: 14 €</p><p>Karten im Vorverkauf</p>`,
  ],
  [
    "event",
    "a yearly conference at its front door",
    "https://conf.example.org/2024/",
    `<title>ExampleConf 2024</title><h1>ExampleConf 2024</h1><p>May 13–15, 2024 · Tampere</p><h2>Call for papers</h2><h2>Keynotes</h2><h2>Venue</h2><h2>Sponsors</h2>`,
  ],
  [
    "book",
    "a publisher's book",
    "https://press.example.com/salt",
    `<title>Salt</title><h1>Salt: A Memoir</h1><p>by Ada Example</p><p>Paperback $18.00, ISBN 9781950000012, 224 pages</p><h3>Praise</h3><p>Wise and dry.</p>`,
  ],
  [
    "podcast",
    "an episode that its publishing system calls an article",
    "https://wald.example.de/folge-17-der-specht/",
    `<title>Folge 17: Der Specht</title><meta property="og:type" content="article"><article><h1>Folge 17: Der Specht</h1><audio src="/17.mp3"></audio><p>Abonnieren: Apple Podcasts | RSS</p></article>`,
  ],
  [
    "other",
    "a restaurant's page full of what guests wrote",
    "https://guide.example.com/biz/luna",
    `<title>Luna</title><div itemscope itemtype="https://schema.org/Restaurant"><h1 itemprop="name">Luna</h1></div><p>${"We had the soup, and I would have it again any day of the year. ".repeat(20)}</p>`,
  ],
  [
    "other",
    "a thing for sale",
    "https://shop.example.com/kettle",
    `<title>Kettle</title><h1>Kettle</h1><p>£29.00</p><p>Add to basket</p><p>${"It pours well, and it keeps its warmth for an hour or so. ".repeat(9)}</p>`,
  ],
  [
    "other",
    "the terms of a site",
    "https://www.example.com/legal/privacy-policy",
    `<title>Privacy Policy</title><h1>Privacy Policy</h1><p>${"We keep what you send us for as long as the law wants us to. ".repeat(30)}</p>`,
  ],
];

describe("a page that declares nothing", () => {
  it.each(undeclared)("is known as %s: %s", (kind, _what, address, html) => {
    expect(kindOf(html, address)).toBe(kind);
  });
});

describe("an article that has the words of another kind", () => {
  const long = "The conference sold its tickets within an hour, and the venue was full. ".repeat(40);

  it("stays one: a report on a concert", () => {
    expect(
      kindOf(
        `<title>A full house</title><h1>A full house</h1><p>May 12, 2024, 10:30 am</p><p>${long}</p>`,
        "https://news.example.com/culture/a-full-house-in-the-old-town",
      ),
    ).toBe("article");
  });

  it("stays one: a text about software", () => {
    const text =
      "You install it from the repository, read the documentation, and wait for the next release. ";
    expect(
      kindOf(
        `<title>Why I left my editor</title><h1>Why I left my editor</h1><p>${text.repeat(30)}</p>`,
        "https://blog.example.com/posts/why-i-left-my-editor",
      ),
    ).toBe("article");
  });
});
