import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Contact } from "../../../../src/core/contact/contact.ts";
import { pageKinds, type Page } from "../../../../src/core/page/page.ts";
import { buildIndex, withContact } from "../../../../src/core/ranking/contact-index.ts";
import { languagesIn } from "../../../../src/core/ranking/people/languages.ts";
import { placesIn } from "../../../../src/core/ranking/people/places.ts";
import { rankContacts } from "../../../../src/core/ranking/rank.ts";
import { article, onBm25, person } from "./people.ts";

vi.setConfig({ testTimeout: 30_000 });

const evidence = (page: Page, contact: Contact): [field: string, phrase: string][] =>
  (rankContacts(page, buildIndex([contact]), { threshold: 0 })[0]?.evidence ?? []).map(
    ({ field, phrase }): [string, string] => [field, phrase],
  );
const first = (page: Page, contact: Contact): string => evidence(page, contact)[0]?.[0] ?? "nothing";
const score = (page: Page, contact: Contact): number =>
  rankContacts(page, buildIndex([contact]), { threshold: 0 })[0]?.score ?? 0;
const speaks = (page: Page, contact: Contact): boolean =>
  rankContacts(page, buildIndex([contact])).length > 0;

describe("the company and the site in the page", () => {
  const news = article("Acme Robotics opens a second plant", "Acme Robotics will build arms for kitchens.", {
    links: ["https://lena.example/work/"],
  });

  it("Lena works for Acme Robotics: her company is in it", () =>
    expect(first(news, person("Lena Ott", { org: "Acme Robotics GmbH" }))).toBe("company"));

  it("Lena has a site of her own, to which the page links", () => {
    const lena = person("Lena Ott", { urls: ["https://www.lena.example/"] });
    expect(evidence(news, lena)).toEqual([["site", "lena.example"]]);
    expect(speaks(news, lena)).toBe(true);
  });

  it("a site that several give as theirs is their company's", () => {
    const both = ["Lena Ott", "Kai Ott"].map((fn) => person(fn, { urls: ["https://lena.example/"] }));
    const ranked = rankContacts(news, buildIndex(both), { threshold: 0 });
    expect(ranked.map((one) => one.evidence[0]?.field)).toEqual(["company", "company"]);
  });
});

describe("what kind of page it is", () => {
  const asked = article(
    "How do I keep a sourdough starter alive on holiday?",
    "My starter lives in the fridge. How often must I feed it while I am away for three weeks?",
  );
  const question: Page = { ...asked, kind: "question" };
  const baker = person("Tom Baker", { expertise: ["sourdough"] });

  it("Tom, who knows sourdough well, could answer a question on it", () => {
    expect(first(question, baker)).toBe("question");
    expect(first(asked, baker)).toBe("expertise");
    expect(score(question, baker)).toBeGreaterThan(score(asked, baker));
  });

  it("whoever knows the answer comes before whoever only likes the subject", () => {
    const fan = person("A Fan", { interests: ["sourdough"] });
    expect(rankContacts(question, buildIndex([fan, baker])).map(({ uid }) => uid)[0]).toBe(baker.uid);
  });

  const engine = article(
    "Tantivy, a search engine library",
    "A library to build a full-text search engine with.",
  );
  const priya = person("Priya Raman", { projects: ["building a search engine"] });

  it("a tool helps Priya with the search engine that she is building", () => {
    expect(first({ ...engine, kind: "tool" }, priya)).toBe("tool");
    expect(first(engine, priya)).toBe("projects");
    expect(score({ ...engine, kind: "tool" }, priya)).toBeGreaterThan(score(engine, priya));
  });

  const meetup: Page = article(
    "Search Meetup in Utrecht",
    "An evening of talks on search engines. Doors open at six, in the old post office of Utrecht.",
    { kind: "event" },
  );
  const inUtrecht = person("Noor Bakker", { note: "Met at a fair. Lives in Utrecht with two cats." });

  it("an event is near Noor, who lives where it is", () =>
    expect(evidence(meetup, inUtrecht)[0]).toEqual(["place", "Utrecht"]));

  it("a place alone is no reason to name her, but bears out that she likes what it is about", () => {
    expect(speaks(meetup, inUtrecht)).toBe(false);
    const likes = { interests: ["search engines"] };
    const near = person("Noor Bakker", { ...likes, note: inUtrecht.note });
    expect(score(meetup, near)).toBeGreaterThan(score(meetup, person("Noor Bakker", likes)));
  });

  it("an article from there is not near anybody", () =>
    expect(evidence({ ...meetup, kind: "article" }, inUtrecht).map(([field]) => field)).not.toContain(
      "place",
    ));

  it("somebody who needs a new job gets a job, and nobody else does", () => {
    const job: Page = article("Bakery manager", "We look for a manager.", { kind: "job" });
    expect(first(job, person("Lee Ito", { needs: ["a new job"] }))).toBe("needs");
    expect(evidence(job, person("Lee Ito", { needs: ["beta testers"] }))).toEqual([]);
  });
});

describe("what somebody reads", () => {
  const german: Page = article(
    "Suchmaschinen für kleine Archive",
    "Eine Suchmaschine ordnet Dokumente nach ihrer Ähnlichkeit mit der Anfrage.",
    { language: "de-AT" },
  );
  const likes = { interests: ["Suchmaschine"] };

  it("a page in German is less for Ada, who reads English, than for Uta, who reads German, too", () => {
    const ada = person("Ada Okoye", { ...likes, lang: "en-GB" });
    const uta = person("Uta Weiss", { ...likes, lang: "English, German" });
    expect(rankContacts(german, buildIndex([ada, uta]), { threshold: 0 }).map(({ uid }) => uid)).toEqual([
      uta.uid,
      ada.uid,
    ]);
    expect(speaks(german, uta)).toBe(true);
    expect(speaks(german, ada)).toBe(false);
  });

  it("of whom nobody knows what they read, everything may be for them", () => {
    expect(score(german, person("Kim Novak", likes))).toBe(
      score(german, person("Kim Novak", { ...likes, lang: "de" })),
    );
    expect(speaks({ ...german, language: "" }, person("Kim", { ...likes, lang: "fr" }))).toBe(
      speaks({ ...german, language: "" }, person("Kim", likes)),
    );
  });

  it("a page that names her is for her in any language", () => {
    const named = { ...german, textSample: `${german.textSample} Das sagt Ada Okoye.` };
    expect(score(named, person("Ada Okoye", { lang: "en" }))).toBe(score(named, person("Ada Okoye")));
  });

  it.each([
    ["de-DE", ["de"]],
    ["English, Deutsch", ["en", "de"]],
    ["français; nb", ["fr", "no"]],
    ["pt_BR and es", ["pt", "es"]],
    ["both", []],
    ["", []],
  ])("“%s” is %j", (text, languages) => expect(languagesIn(text)).toEqual(languages));
});

describe("where somebody lives, from a note", () => {
  it.each([
    ["Lives in Cape Town.", ["Cape Town"]],
    ["She moved to Frankfurt am Main in May", ["Frankfurt am Main"]],
    ["Wohnt in Köln, früher in Bonn gearbeitet", ["Köln"]],
    ["vive en Buenos Aires", ["Buenos Aires"]],
    ["habite à Saint-Étienne", ["Saint-Étienne"]],
    ["Moved to a flat with a garden", []],
    ["Olives in Jars", []],
    ["Talked of Paris", []],
  ])("“%s”: %j", (note, places) => expect(placesIn(note)).toEqual(places));
});

describe("whatever kind of page it is", () => {
  const known = fc.record({
    interests: fc.uniqueArray(fc.constantFrom("search engines", "BM25", "baking"), { maxLength: 2 }),
    expertise: fc.uniqueArray(fc.constantFrom("search engines", "yoga"), { maxLength: 2 }),
    projects: fc.uniqueArray(fc.constantFrom("building a search engine", "a book"), { maxLength: 2 }),
    needs: fc.uniqueArray(fc.constantFrom("a new job", "tools", "an audience"), { maxLength: 2 }),
    org: fc.constantFrom("", "Lucene", "Acme"),
    urls: fc.constantFrom<string[]>([], ["https://lena.example/"]),
    note: fc.constantFrom("", "Lives in Utrecht."),
    lang: fc.constantFrom("", "en", "de, fr"),
  });
  const page = fc
    .record({ kind: fc.constantFrom(...pageKinds), language: fc.constantFrom("", "en", "de") })
    .map((kind) => ({
      ...onBm25,
      ...kind,
      title: "BM25 in Utrecht",
      links: ["https://lena.example/"],
      textSample: `${onBm25.textSample} See you in Utrecht.`,
    }));

  it("knowing more of somebody never ranks them lower", () => {
    const more = fc.constantFrom<Partial<Contact>>(
      { interests: ["search engines", "BM25", "baking"] },
      { expertise: ["search engines", "yoga"] },
      { projects: ["building a search engine", "a book"] },
      { needs: ["a new job", "tools", "an audience"] },
      { org: "Lucene" },
      { urls: ["https://lena.example/"] },
      { note: "Lives in Utrecht." },
    );
    fc.assert(
      fc.property(page, known, more, (p, one, added) => {
        const before = person("One Person", { ...one, org: "", urls: [], note: "" });
        expect(score(p, { ...before, ...added })).toBeGreaterThanOrEqual(score(p, before) - 1e-12);
      }),
    );
  });

  it("whoever is named has a reason, with the weight that counted, and a limit leaves the best", () => {
    fc.assert(
      fc.property(page, fc.array(known, { maxLength: 8 }), fc.nat(4), (p, list, limit) => {
        const contacts = list.map((one, at) => person(`Person ${at}`, { ...one, uid: `p${at}` }));
        const all = rankContacts(p, buildIndex(contacts), { threshold: 0 });
        for (const { evidence: why } of all) expect(why.length).toBeGreaterThan(0);
        const grown = contacts.reduce(withContact, buildIndex([]));
        expect(rankContacts(p, grown, { threshold: 0, limit })).toEqual(all.slice(0, limit));
      }),
    );
  });
});
