import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyContact, type Contact } from "../../../../../src/core/contact/contact";
import { splitName } from "../../../../../src/core/contact/names";
import { emptyPage, type Page } from "../../../../../src/core/page/page";
import { buildIndex, withContact, withoutContact } from "../../../../../src/core/ranking/contact-index";
import { peopleIn } from "../../../../../src/core/ranking/people/people-in-page";
import { rankContacts } from "../../../../../src/core/ranking/rank";
import { uidAt } from "../../../../../src/core/ranking/segment";

const person = (fn: string, more: Partial<Contact> = {}): Contact => ({
  ...emptyContact(more.uid ?? fn, "2026-01-01T00:00:00Z"),
  fn,
  n: splitName(fn),
  ...more,
});

const page = (more: Partial<Page>): Page => ({
  ...emptyPage("article", more.url ?? "https://reading.example/a", more.title ?? "A story"),
  language: "en",
  ...more,
});

/** Who is found in the page and how: `by`, `named`, `works there`. */
function found(
  contacts: readonly Contact[],
  where: Page,
  index = buildIndex(contacts),
): Record<string, string[]> {
  const how: Record<string, string[]> = {};
  peopleIn(where, index).forEach(({ authors, mentions, companies }, at) => {
    const segment = index.segments[at]?.open.segment;
    for (const [word, map] of Object.entries({ by: authors, named: mentions, "works there": companies }))
      for (const slot of map.keys()) if (segment) (how[uidAt(segment, slot)] ??= []).push(word);
  });
  return how;
}

const says = (contact: Contact, text: string): boolean =>
  found([contact], page({ textSample: text }))[contact.uid]?.includes("named") ?? false;

describe("a person named in a page", () => {
  it.each([
    ["as they are written", person("Priya Raman"), "We spoke with Priya Raman about it."],
    ["whatever the accents and capitals", person("Zoë Müller"), "Later ZOE MULLER agreed."],
    ["with an apostrophe or a title", person("Dr. Sean O'Neil"), "It was Sean O’Neil who said so."],
    ["by what they are called", person("Robert Smith", { nickname: "Bob" }), "Then Bob Smith left."],
    ["by a nickname of two words", person("Robert Smith", { nickname: "Bobby Tables" }), "Ask Bobby Tables."],
    ["without the middle initial", person("James T. Kirk"), "Captain James Kirk was there."],
    ["in the genitive", person("Priya Raman"), "This is Priya Raman's work."],
    ["in Chinese, amid a sentence", person("王井东"), "昨天百度的王井东教授发表了演讲。"],
    ["in Japanese, with or without a space", person("山田 知明"), "明治大学の山田知明教授が話した。"],
    ["in Japanese the other way round", person("山田知明"), "明治大学の山田 知明さんが話した。"],
    ["in katakana with its dot", person("ジョン・スミス"), "昨日ジョン・スミスが来た。"],
    ["in Korean, with an ending behind", person("김민수"), "어제 김민수는 서울에 있었다."],
    ["in Cyrillic", person("Анна Каренина"), "Это была Анна Каренина."],
  ])("is found %s", (_how, contact, text) => expect(says(contact, text)).toBe(true));

  it.each([
    ["only the given name stands", person("Priya Raman"), "Priya said so."],
    ["the words are parts of longer ones", person("Ana Lind"), "Montana Lindgren said so."],
    ["a sentence ends between them", person("Tom Baker"), "That was Tom. Baker Street is far."],
    ["the words are small", person("Will Young"), "They will young people teach."],
    ["they are words in a headline", person("Will Young"), "Will Young People Ever Vote Again"],
    ["two Chinese letters are part of a word", person("王国"), "这是一个自由王国的故事。"],
    ["Korean letters are the end of a word", person("민수정"), "그것은 국민수정안이다."],
    ["kana are part of a longer word", person("マリア"), "マリアナ海溝は深い。"],
  ])("is not found where %s", (_where, contact, text) => expect(says(contact, text)).toBe(false));

  it("may have a name of everyday words, where it stands as one", () =>
    expect(says(person("Will Young"), "We then asked Will Young about it.")).toBe(true));
});

describe("a page at home somewhere", () => {
  const ada = person("Ada Example", {
    emails: [{ value: "ada@mail.acme.example", type: "work" }],
    socialProfiles: ["https://github.com/ada"],
    urls: ["https://ada.example.net/"],
  });

  it.each([
    ["by their profile", "https://github.com/ada/engine"],
    ["by their own site", "https://ada.example.net/notes/on-engines"],
  ])("is by them: %s", (_why, url) => expect(found([ada], page({ url }))).toEqual({ [ada.uid]: ["by"] }));

  it("is their organisation's", () =>
    expect(found([ada], page({ url: "https://www.acme.example/news" }))).toEqual({
      [ada.uid]: ["works there"],
    }));

  it("links to them, or to where they work", () => {
    const links = ["https://github.com/Ada/", "https://acme.example/about"];
    expect(found([ada], page({ links }))).toEqual({ [ada.uid]: ["named", "works there"] });
  });

  it("is nobody's for a mail service or a site where everybody is", () => {
    const bo = person("Bo Example", {
      emails: [{ value: "bo@gmail.com", type: "" }],
      urls: ["https://x.com/"],
    });
    const links = ["https://gmail.com/about", "https://x.com/somebody"];
    expect(found([bo], page({ url: "https://mail.google.com/x", links }))).toEqual({});
  });

  it("is where several work who call it theirs", () => {
    const team = ["Ada One", "Bo Two"].map((fn) => person(fn, { urls: ["https://studio.example.org"] }));
    expect(Object.values(found(team, page({ url: "https://studio.example.org/blog" })))).toEqual([
      ["works there"],
      ["works there"],
    ]);
  });

  it("is a reason, but not enough to speak by itself", () => {
    const where = page({ url: "https://www.acme.example/news" });
    expect(rankContacts(where, buildIndex([ada]))).toEqual([]);
    const [ranked] = rankContacts(where, buildIndex([ada]), { threshold: 0 });
    expect(ranked?.evidence).toMatchObject([{ field: "company", phrase: "acme.example" }]);
  });
});

describe("two people of one name", () => {
  const one = person("Priya Raman", { uid: "one", emails: [{ value: "priya@acme.example", type: "" }] });
  const two = person("Priya Raman", { uid: "two" });

  it("are told apart by where they work", () => {
    const where = page({ authors: ["Priya Raman"], url: "https://acme.example/blog/a" });
    expect(found([one, two], where)).toEqual({ one: ["by", "works there"] });
  });

  it("are two wherever in the index they stand, and one once the other is gone", () => {
    const where = page({ authors: ["Priya Raman"] });
    const apart = withContact(buildIndex([one]), two);
    expect(found([], where, apart)).toEqual({ one: ["named"], two: ["named"] });
    expect(found([], where, withoutContact(apart, "two"))).toEqual({ one: ["by"] });
  });

  it("are both only named where nothing tells them apart", () => {
    const where = page({ authors: ["Priya Raman"] });
    expect(found([one, two], where)).toEqual({ one: ["named"], two: ["named"] });
  });
});

describe("whatever the page and the people", () => {
  const names = fc.constantFrom(
    "Priya Raman",
    "Will Young",
    "王井东",
    "山田 知明",
    "김민수",
    "Zoë Müller",
    "Al Bo",
  );
  const texts = fc.array(fc.oneof(names, fc.string({ unit: "grapheme" }), fc.constantFrom(". ", " ", "，")), {
    maxLength: 12,
  });

  it("finds somebody exactly where their name stands between full stops, and the same each time", () => {
    fc.assert(
      fc.property(names, texts, (name, parts) => {
        const contact = person(name);
        const text = `${parts.join(" ")}. Er sah ${name}. ${parts.join(" ")}`;
        expect(says(contact, text)).toBe(true);
        const where = page({ textSample: text });
        expect(found([contact], where)).toEqual(found([contact], where));
      }),
    );
  });

  it("finds nobody else because of somebody", () => {
    fc.assert(
      fc.property(texts, (parts) => {
        const where = page({ textSample: parts.join(" ") });
        const alone = found([person("Priya Raman")], where);
        const among = found([person("Priya Raman"), person("Ana Lind"), person("王明")], where);
        expect(among["Priya Raman"]).toEqual(alone["Priya Raman"]);
      }),
    );
  });
});
