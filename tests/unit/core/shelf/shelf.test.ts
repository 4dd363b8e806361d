import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Phrases } from "../../../../src/core/phrases/phrases";
import { addressLimit } from "../../../../src/core/channel/channel";
import { contactLimits } from "../../../../src/core/contact/contact";
import { calendarIds, calendarsBeside } from "../../../../src/core/channel/calendar";
import { agendaText, calendarLink } from "../../../../src/core/shelf/agenda";
import { keeping, shelfLimits, type ShelfItem } from "../../../../src/core/shelf/item";
import { oneDraftful, shelfDraft } from "../../../../src/core/shelf/together";
import { aMoment, at, someone } from "../../../fakes/people";

const phrases: Phrases = (key, ...values) => `${key}(${values.join("|")})`;

/** A page kept for Priya. */
const aThing = (title: string, quote = ""): ShelfItem => ({
  id: `${aMoment}-${title}`,
  uid: "Priya Raman",
  at: aMoment,
  page: { kind: "article", url: `https://reading.example/${encodeURIComponent(title)}`, title },
  quote,
});

const bm25 = aThing("BM25");
const roses = aThing("Roses");
const priya = someone("Priya Raman", { emails: at("priya@raman.example") });

describe("keeping a page for Priya", () => {
  it("puts it on her shelf", () => {
    expect(keeping([bm25], roses)).toBe(roses);
  });

  it("changes nothing when it is there already", () => {
    expect(keeping([{ ...bm25, quote: "Rare words weigh more." }], { ...bm25, id: "later" })).toBeNull();
    expect(keeping([aThing("BM25", "one\n\ntwo")], aThing("BM25", "two"))).toBeNull();
  });

  it("adds another passage to the ones before, under the same identity", () => {
    const again = { ...aThing("BM25", "two"), id: "later" };
    expect(keeping([aThing("BM25", "one")], again)).toEqual(aThing("BM25", "one\n\ntwo"));
  });

  it("takes no more passages than there is room for", () => {
    const full = aThing("BM25", "x".repeat(shelfLimits.quote));
    expect(keeping([full], aThing("BM25", "two"))).toBeNull();
  });
});

describe("the draft of several things for Priya", () => {
  it("begins with one plain line, then has each title, link and passage in the order of the shelf", () => {
    const draft = shelfDraft(priya, [bm25, aThing("Roses", "Cut\nabove a bud.")], phrases);
    expect(draft.subject).toBe("shelf_subject(BM25)");
    expect(draft.body.split("\n\n")).toEqual([
      "shelf_opening(Priya)",
      "BM25\nhttps://reading.example/BM25",
      "Roses\nhttps://reading.example/Roses",
      "> Cut\n> above a bud.",
    ]);
  });

  it("is an ordinary share where it is one thing", () => {
    expect(shelfDraft(priya, [bm25], phrases).body).toBe(
      "share_opening(Priya)\n\nBM25\nhttps://reading.example/BM25",
    );
  });

  it("greets nobody by an address when the name is unknown", () => {
    const draft = shelfDraft(someone("", { emails: at("p@x.example") }), [bm25, roses], phrases);
    expect(draft.body.split("\n", 1)).toEqual(["shelf_opening_nameless()"]);
    expect(draft.body).not.toContain("p@x.example");
  });

  it("says nothing of the person but the name, whatever is known of them", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{12,20}$/), (secret) => {
        const contact = someone("Priya Raman", {
          note: secret,
          needs: [secret],
          expertise: [secret],
          interests: [secret],
          projects: [secret],
          categories: [secret],
          title: secret,
          org: secret,
        });
        const { subject, body } = shelfDraft(contact, [bm25, roses], phrases);
        expect(subject + body).not.toContain(secret);
      }),
    );
  });

  it("always fits into a journal entry, with as many things as do; the rest is left for the next draft", () => {
    const text = fc.string({ maxLength: shelfLimits.quote });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 40 }), (quotes) => {
        const shelf = quotes.map((quote, place) => aThing(`Thing ${place}`, quote));
        const sent = oneDraftful(shelf);
        expect(sent.length).toBeGreaterThan(0);
        expect(sent).toEqual(shelf.slice(0, sent.length));
        expect(shelfDraft(priya, sent, phrases).body.length).toBeLessThanOrEqual(contactLimits.note);
      }),
    );
  });
});

describe("talking about it", () => {
  it("goes to the calendar beside their mail, or asks which where nothing tells", () => {
    expect(calendarsBeside("gmail")).toEqual(["google"]);
    expect(calendarsBeside("outlook-work")).toEqual(["outlook-work"]);
    expect(calendarsBeside("app")).toEqual([...calendarIds]);
    expect(calendarsBeside(null)).toEqual([...calendarIds]);
  });

  it("makes an event of the user's own in Google Calendar: no guests, no time, all links", () => {
    const url = new URL(calendarLink("google", "Talk with Priya Raman", [bm25, roses]));
    expect(url.origin + url.pathname).toBe("https://calendar.google.com/calendar/render");
    expect(Object.fromEntries(url.searchParams)).toEqual({
      action: "TEMPLATE",
      text: "Talk with Priya Raman",
      details: agendaText([bm25, roses]),
    });
  });

  it.each([
    ["outlook", "outlook.live.com"],
    ["outlook-work", "outlook.office.com"],
  ] as const)("makes one in %s", (calendar, host) => {
    const url = new URL(calendarLink(calendar, "Talk with Priya Raman", [bm25]));
    expect(url.host).toBe(host);
    expect(url.searchParams.get("subject")).toBe("Talk with Priya Raman");
    expect(url.searchParams.get("body")).toBe(agendaText([bm25]));
    expect(url.searchParams.has("to")).toBe(false);
  });

  it("lets passages go first, then links, then the last titles, when it is too long for an address", () => {
    const details = (items: readonly ShelfItem[]): string =>
      new URL(calendarLink("google", "Talk", items)).searchParams.get("details") ?? "";
    expect(details([aThing("BM25", "x".repeat(2_000))])).toBe("BM25\nhttps://reading.example/BM25");
    const many = Array.from({ length: 60 }, (_, place) => aThing(`Thing number ${place}`));
    expect(details(many.slice(0, 40)).split("\n")).toEqual(many.slice(0, 40).map(({ page }) => page.title));
    const arabic = many.map((_, place) => aThing(`مقالة طويلة عن البحث ${place}`));
    expect(details(arabic)).toMatch(/^مقالة طويلة عن البحث 0\n/);
    for (const calendar of calendarIds) {
      expect(calendarLink(calendar, "Talk", arabic).length).toBeLessThanOrEqual(addressLimit);
    }
  });

  it("lets no title add anything to the address", () => {
    const url = new URL(calendarLink("google", "A&add=x@y.example", [aThing("B&add=x@y.example#")]));
    expect(url.searchParams.getAll("add")).toEqual([]);
    expect(url.hash).toBe("");
  });
});
