import { describe, expect, it } from "vitest";
import type { Contact } from "../../../../src/core/contact/contact.ts";
import type { Page } from "../../../../src/core/page/page.ts";
import { buildIndex } from "../../../../src/core/ranking/contact-index.ts";
import { rankContacts, type RankOptions } from "../../../../src/core/ranking/rank.ts";
import { article, onBm25, onBread, onNeuralNetworks, person } from "./people.ts";

const priya = person("Priya Raman", { projects: ["building a search engine"] });
const tom = person("Tom Baker", { interests: ["sourdough", "cycling"] });
const ada = person("Ada Okoye", { interests: ["machine learning"] });
const everybody = [priya, tom, ada];

function names(page: Page, contacts: readonly Contact[], options?: RankOptions): string[] {
  const fn = new Map(contacts.map((contact) => [contact.uid, contact.fn]));
  return rankContacts(page, buildIndex(contacts), options).map(({ uid }) => fn.get(uid) ?? "");
}

describe("who would benefit", () => {
  it("Priya, who is building a search engine, is first for an article on BM25", () => {
    expect(names(onBm25, everybody)[0]).toBe("Priya Raman");
  });

  it("Ada, who likes machine learning, gets an article that only says neural networks and gradient descent", () => {
    expect(names(onNeuralNetworks, everybody)[0]).toBe("Ada Okoye");
  });

  it("Tom alone gets the bread", () => {
    expect(names(onBread, everybody)).toEqual(["Tom Baker"]);
  });

  it("nobody is named for a page on something else", () => {
    expect(
      names(article("Who won the tennis final", "Two tie-breaks and a long fifth set."), everybody),
    ).toEqual([]);
  });

  it("a person of whom only the name is known is never named", () => {
    expect(names(onBm25, [person("Nobody Knows")])).toEqual([]);
  });

  it("gives the reason in the contact's own phrase and the page's own words", () => {
    const [first] = rankContacts(onNeuralNetworks, buildIndex([ada]));
    expect(first?.evidence[0]).toMatchObject({ field: "interests", phrase: "machine learning" });
    expect(first?.evidence[0]?.matched.join(" ")).toMatch(/gradient descent|neural networks/i);
    expect(first?.evidence[0]?.matched.length).toBeLessThanOrEqual(3);
  });

  it("the same words say less the less directly they speak of somebody", () => {
    const known = ["interests", "expertise", "needs"] as const;
    const list = known.map((field) => person(field, { [field]: ["sourdough"] }));
    const inNote = person("note", { note: "Sourdough." });
    expect(names(onBread, [inNote, ...list.toReversed()], { threshold: 0 })).toEqual([...known]);
    expect(names(onBread, [inNote], { threshold: 0 })).toEqual([]);
  });

  it("a strong reason beats three weak ones", () => {
    const strong = person("Strong", { interests: ["BM25"] });
    const weak = person("Weak", { interests: ["document management", "long reads", "rare books"] });
    expect(names(onBm25, [weak, strong], { threshold: 0 })[0]).toBe("Strong");
  });

  it("titles speak for people of whom nothing else is known", () => {
    expect(names(onBm25, [person("Sam", { title: "Senior Search Engineer" }), tom])).toEqual(["Sam"]);
  });

  it("a title that says what the page is about speaks, where the same word about somebody's interests needs more", () => {
    const page = article(
      "What a crawler may ask for",
      "The search engine sends its crawler; the index, the query log and the ranking function are the rest.",
    );
    const baker = person("Tom", { title: "Baker" });
    expect(names(page, [person("Sam", { title: "Senior Search Engineer" }), baker])).toEqual(["Sam"]);
    expect(names(onBread, [person("Sam", { title: "Senior Search Engineer" })])).toEqual([]);
  });

  it("the name of an organisation in passing is no title", () => {
    const page = article(
      "How we pay",
      "We tried three ways. One was Stripe, and the others were not.".repeat(9),
    );
    expect(names(page, [person("Sam", { org: "Stripe" })])).toEqual([]);
  });

  /** A long text in which pottery and beekeeping come up so many times. */
  const evening = (times: number): Page =>
    article(
      "How the evening went",
      "The jury met for hours and hours, and then it went home. ".repeat(60) +
        "There was pottery. It had beekeeping too. ".repeat(times),
    );

  it("two things of which neither is enough bear each other out", () => {
    const speaks = (interests: string[]): boolean =>
      names(evening(9), [person("P", { interests })]).length > 0;
    expect(speaks(["pottery"])).toBe(false);
    expect(speaks(["beekeeping"])).toBe(false);
    expect(speaks(["beekeeping", "pottery"])).toBe(true);
  });

  it("somebody named once in a long text is enough", () => {
    const page = article(
      "Prizes",
      `${"The jury met for hours and hours. ".repeat(300)} Thanks to Zoe Miller.`,
    );
    expect(names(page, [person("Zoe Miller")])).toEqual(["Zoe Miller"]);
  });

  it("whoever is reason enough to speak is so even where there is no room for them", () => {
    const sam = person("Sam", { title: "Beekeeping" });
    const potters = ["A", "B", "C"].map((fn) => person(fn, { interests: ["pottery"] }));
    expect(names(evening(14), potters)).toEqual([]);
    expect(names(evening(14), [...potters, sam])).toEqual(["A", "B", "C", "Sam"]);
    expect(names(evening(14), [...potters, sam], { limit: 2 })).toEqual(["A", "B"]);
  });

  it("a note alone never makes a suggestion of a passing word", () => {
    expect(names(onBread, [person("Kim", { note: "Moved to a flat with a tiny kitchen." })])).toEqual([]);
  });

  it("leaves out whom it is told to", () => {
    expect(names(onBread, everybody, { exclude: new Set([tom.uid]) })).toEqual([]);
  });

  it("returns no more than asked for, and the same ones", () => {
    const many = Array.from({ length: 300 }, (_, i) => person(`Baker ${i}`, { interests: ["baking"] }));
    const all = names(onBread, many);
    expect(all.length).toBe(300);
    expect(names(onBread, many, { limit: 5 })).toEqual(all.slice(0, 5));
  });

  it("settles equal scores by uid", () => {
    const twins = [person("B", { interests: ["sourdough"] }), person("A", { interests: ["sourdough"] })];
    expect(names(onBread, twins)).toEqual(["A", "B"]);
  });
});

describe("words that look alike", () => {
  it("Rust the language is not what iron gets, nor is Stripe any stripe", () => {
    const onIron = article(
      "How to remove rust",
      "Rust forms slowly. The rust on a chain, a stripe of rust, more rust. A stripe of paint.",
    );
    expect(names(onIron, [person("R", { interests: ["Rust"] }), person("S", { org: "Stripe" })])).toEqual([]);
    expect(
      names(article("Rust for beginners", "Rust is kind."), [person("R", { interests: ["Rust"] })]),
    ).toEqual(["R"]);
  });

  const onAir = article(
    "Clean air in schools",
    "Air filters made the air in the classrooms clean. Fresh air helps.",
  );

  it("AI is not air", () => expect(names(onAir, [person("A", { interests: ["AI"] })])).toEqual([]));

  it("Go the language is not go", () => {
    const gopher = person("G", { interests: ["Go"] });
    expect(
      names(article("Where to go in May", "Go early. You can go by train, or go on foot."), [gopher]),
    ).toEqual([]);
    const onGo = article(
      "Services in Go",
      "We wrote it in Go; a goroutine per request, gofmt and a go module or two.",
    );
    expect(names(onGo, [gopher])).toEqual(["G"]);
  });

  it("IT is not it", () => {
    const admin = person("I", { interests: ["IT"] });
    expect(names(article("Why we like it", "It is what it is. We like it."), [admin])).toEqual([]);
  });

  it("a security architect builds no houses, and a volunteer coordinator reads no maps", () => {
    const onHouses = article(
      "How an architect lays out a house",
      "The architect draws the floor plan and the facade; building design and interior design go hand in hand.",
    );
    const onMaps = article(
      "Latitude and longitude, the coordinates on a map",
      "Every map has coordinates: the geospatial data of a layer, its projection, the coordinates of a place.",
    );
    const architect = person("Sam", { title: "Architect" });
    const security = person("Kim", { title: "Security architect" });
    const coordinator = person("Lee", { title: "Volunteer coordinator" });
    expect(names(onHouses, [security, architect])).toEqual(["Sam"]);
    expect(names(onMaps, [coordinator], { threshold: 0 })).toEqual([]);
    expect(names(article("Security architects are hard to hire"), [security])).toEqual(["Kim"]);
  });

  it.each([
    [
      "APIs",
      "Soap for beginners",
      "Soap is lye and oil. Stir the soap, cut the soap, and give the soap a rest.",
    ],
    ["STEM education", "The stem of a rose", "A stem wants water. Cut the stem; the stem drinks."],
    ["personal finance", "How a fire spreads", "Fire needs air. The fire grows, and the fire leaps."],
  ])("somebody for %s gets nothing from “%s”", (interest, title, text) => {
    const likes = [person("P", { interests: [interest] })];
    expect(names(article(title, text), likes, { threshold: 0 })).toEqual([]);
  });

  it("an acronym that is also a word is met in capitals", () => {
    const page = article(
      "Why SOAP lost",
      "SOAP wraps a call. SOAP is long, and few who speak SOAP miss SOAP.",
    );
    expect(names(page, [person("P", { interests: ["APIs"] })], { threshold: 0 })).toEqual(["P"]);
  });

  it("communication is not community", () => {
    const page = article("A community garden", "The community meets in the garden; the community decides.");
    expect(names(page, [person("C", { interests: ["communication"] })])).toEqual([]);
  });

  it("a phrase is more than its words", () => {
    const page = article(
      "The machine room",
      "A machine for washing. Learning to use the machine takes a day.",
    );
    const met = names(page, [person("M", { interests: ["machine learning"] })]);
    expect(met).toEqual([]);
  });

  it.each([
    ["organisational behaviour", "Organizational behavior in large firms"],
    ["data visualisation", "Good data visualization takes time"],
    ["café culture", "Cafe culture in Vienna"],
    ["naïve Bayes", "NAIVE BAYES EXPLAINED"],
    ["search engines", "A search-engine for small sites"],
    ["colour theory", "Color theory for painters"],
    ["theatre history", "Theater history, told by its prompters"],
    ["modelling clay", "Modeling clay at home"],
    ["e-mail marketing", "Email marketing for choirs"],
  ])("%s is met by “%s”", (interest, title) => {
    expect(names(article(title, title), [person("P", { interests: [interest] })])).toEqual(["P"]);
  });

  it("what you can do is no canning", () => {
    const page = article("What you can do at home", "Can you do it at home? You can, and so can anybody.");
    expect(names(page, [person("P", { interests: ["canning", "home canning"] })], { threshold: 0 })).toEqual(
      [],
    );
  });

  it("an acronym is met by its long form, and the other way round", () => {
    const page = article("Search engine optimisation for small shops");
    expect(names(page, [person("P", { interests: ["SEO"] })])).toEqual(["P"]);
    expect(
      names(article("SEO for small shops"), [person("P", { interests: ["search engine optimization"] })]),
    ).toEqual(["P"]);
  });
});

describe("other languages", () => {
  it("German inflections meet", () => {
    const page = article("Neue Suchmaschinen für Bibliotheken", "Die Suchmaschinen der Bibliotheken.", {
      language: "de",
    });
    expect(names(page, [person("D", { interests: ["Suchmaschine"] })])).toEqual(["D"]);
  });

  it("an interest is met by a text on its topic, whatever language that is in", () => {
    const text =
      "Was Lucene mit BM25 macht, und warum PageRank im Inverted Index fehlt. Query Expansion und Ranking Function im Vergleich.";
    const page = article("BM25 und PageRank im Vergleich", text, { language: "de" });
    expect(names(page, [person("S", { interests: ["search engines"] }), person("K")])).toEqual(["S"]);
  });

  it.each([
    ["fr", "bibliothèques", "La bibliothèque du quartier", "Une bibliothèque vit de ceux qui lisent."],
    ["es", "bicicletas", "La bicicleta en la ciudad", "Quien va en bicicleta llega antes."],
    ["it", "biblioteche", "Una biblioteca di quartiere", "La biblioteca apre presto."],
    ["sv", "bokhandlare", "Bokhandlaren på hörnet", "En bokhandlare minns vad du läste."],
  ])("in %s, %s are met by one of them", (language, interest, title, text) => {
    const page = article(title, text, { language });
    expect(names(page, [person("P", { interests: [interest] })])).toEqual(["P"]);
  });

  it.each([
    ["zh", "围棋", "围棋的历史", "围棋起源于中国，下围棋的人很多。"],
    ["th", "กาแฟ", "วิธีชงกาแฟที่บ้าน", "กาแฟที่ดีต้องใช้น้ำร้อนและเวลา กาแฟหอมมาก"],
  ])("in %s, where words are not parted, %s is met inside a sentence", (language, interest, title, text) => {
    const page = article(title, text, { language });
    const likes = [person("P", { interests: [interest] }), person("Q", { interests: ["sourdough"] })];
    expect(names(page, likes)).toEqual(["P"]);
  });

  it("Japanese is cut into words", () => {
    const page = article("機械学習の入門", "機械学習を学ぶ。", { language: "ja" });
    expect(names(page, [person("J", { interests: ["機械学習"] })])).toEqual(["J"]);
  });
});

describe("the person in the page", () => {
  it("the author of the page comes first, whatever else fits", () => {
    const page = { ...onBm25, authors: ["Brown, Tom"] };
    const [first] = rankContacts(page, buildIndex([priya, person("Tom Brown")]));
    expect(first).toMatchObject({ uid: "tom-brown", evidence: [{ field: "author" }] });
  });

  it("somebody named in the text is found, accents and case apart", () => {
    const page = article("Prizes of the year", "The jury also praised ZOE MÜLLER for her work on locks.");
    const [first] = rankContacts(page, buildIndex([person("Zoë Müller")]));
    expect(first?.evidence[0]).toMatchObject({ field: "mention", matched: ["ZOE MÜLLER"] });
  });

  it.each(["Tom Bakers shop opened", "tom baker", "Tom. Baker Street is closed"])(
    "“%s” is not Tom Baker",
    (text) => {
      expect(names(article("News", text), [person("Tom Baker")])).toEqual([]);
    },
  );

  it("a first name alone is nobody", () => {
    expect(names(article("Maria wins", "Maria won again."), [person("Maria")])).toEqual([]);
  });
});

describe("what would help", () => {
  const job = article("Bakery manager (m/f/d)", "We look for a manager for our bakery.", { kind: "job" });

  it("a job page helps somebody who needs a new job", () => {
    const seeker = person("Lee", { needs: ["a new job"] });
    expect(rankContacts(job, buildIndex([seeker, tom]))[0]?.evidence[0]).toMatchObject({ field: "needs" });
  });

  it("and the more so when the job is in their field", () => {
    const seekers = [
      person("Lee", { needs: ["a new job"] }),
      person("Mo", { needs: ["a new job"], expertise: ["baking"] }),
    ];
    expect(names(job, seekers)[0]).toBe("Mo");
  });

  it("an article about jobs is not a job", () => {
    expect(names({ ...onBread, kind: "article" }, [person("Lee", { needs: ["a new job"] })])).toEqual([]);
  });
});
