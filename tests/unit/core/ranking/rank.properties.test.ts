import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Contact } from "../../../../src/core/contact/contact.ts";
import { buildIndex, withContact, withoutContact } from "../../../../src/core/ranking/contact-index.ts";
import { pageTopics } from "../../../../src/core/ranking/page-topics.ts";
import { rankContacts } from "../../../../src/core/ranking/rank.ts";
import { termsOf } from "../../../../src/core/ranking/terms.ts";
import { article, onBm25, onBread, onNeuralNetworks, person } from "./people.ts";

// The vocabulary is built once a language, which takes a while where other work is done beside.
vi.setConfig({ testTimeout: 30_000 });

const phrases = [
  "search engines",
  "BM25",
  "sourdough",
  "machine learning",
  "Go",
  "SEO",
  "yoga",
  "rare books",
  "AI",
  "baking",
];
const phrase = fc.constantFrom(...phrases);
const known = fc.record({
  interests: fc.uniqueArray(phrase, { maxLength: 4 }),
  projects: fc.uniqueArray(phrase, { maxLength: 2 }),
  needs: fc.uniqueArray(phrase, { maxLength: 2 }),
  title: fc.constantFrom("", "Search Engineer", "Baker", "Director"),
  note: fc.constantFrom("", "Loves sourdough.", "Met in Oslo."),
});
const contacts = fc
  .array(known, { maxLength: 12 })
  .map((list) => list.map((one, i) => person(`Person Number${i}`, { ...one, uid: `p${i}` })));
const page = fc.constantFrom(onBm25, onBread, onNeuralNetworks);
const ranked = (p: typeof onBm25, list: readonly Contact[]) =>
  rankContacts(p, buildIndex(list), { threshold: 0 });
const scoreOf = (p: typeof onBm25, one: Contact): number => ranked(p, [one])[0]?.score ?? 0;

describe("ranking, whatever the list", () => {
  it("does not depend on the order of the contacts", () => {
    fc.assert(
      fc.property(page, contacts, (p, list) => {
        expect(ranked(p, [...list].reverse())).toEqual(ranked(p, list));
      }),
    );
  });

  it("gives the same answer twice", () => {
    fc.assert(
      fc.property(page, contacts, (p, list) => {
        const index = buildIndex(list);
        expect(rankContacts(p, index)).toEqual(rankContacts(p, index));
      }),
    );
  });

  it("never ranks somebody lower for knowing more of them", () => {
    fc.assert(
      fc.property(
        page,
        known,
        phrase,
        fc.constantFrom("interests", "projects", "needs"),
        (p, one, more, field) => {
          const before = person("One", one);
          const after = { ...before, [field]: [...before[field], more] };
          expect(scoreOf(p, after)).toBeGreaterThanOrEqual(scoreOf(p, before) - 1e-12);
        },
      ),
    );
  });

  it("gives evidence, best first, with every score", () => {
    fc.assert(
      fc.property(page, contacts, (p, list) => {
        for (const { score, evidence } of ranked(p, list)) {
          expect(score).toBeGreaterThan(0);
          expect(evidence.length).toBeGreaterThan(0);
          const weights = evidence.map(({ weight }) => weight);
          expect(weights).toEqual([...weights].sort((a, b) => b - a));
        }
      }),
    );
  });

  it("says the same with a limit, only less", () => {
    fc.assert(
      fc.property(page, contacts, fc.nat(5), (p, list, limit) => {
        const index = buildIndex(list);
        expect(rankContacts(p, index, { limit })).toEqual(rankContacts(p, index).slice(0, limit));
      }),
    );
  });

  it("says of a few, asked about alone, what it says of them among everybody", () => {
    fc.assert(
      fc.property(page, contacts, fc.infiniteStream(fc.boolean()), (p, list, coins) => {
        const index = buildIndex(list);
        const among = new Set(list.map(({ uid }) => uid).filter(() => coins.next().value));
        const everybody = rankContacts(p, index, { threshold: 0 });
        expect(rankContacts(p, index, { threshold: 0, among })).toEqual(
          everybody.filter(({ uid }) => among.has(uid)),
        );
      }),
    );
  });

  it("never throws, whatever the words", () => {
    const text = fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.string({ maxLength: 200 }));
    fc.assert(
      fc.property(text, text, fc.constantFrom("", "en", "de", "ja", "x-!", "th"), (one, other, language) => {
        const odd = person(one, {
          interests: [other, one],
          note: other,
          title: one,
          org: other,
          needs: [one],
        });
        const p = article(other, `${one} ${other}`, { language, authors: [one], keywords: [other] });
        rankContacts(p, buildIndex([odd]));
        pageTopics(p);
        expect(termsOf(one, language).every((term) => term.stem !== "")).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe("the index after edits", () => {
  const edit = fc.oneof(
    fc.record({ put: known, at: fc.nat(5) }),
    fc.record({ drop: fc.constant(true), at: fc.nat(5) }),
  );

  it("answers like one built anew", () => {
    fc.assert(
      fc.property(contacts, fc.array(edit, { maxLength: 10 }), page, (list, edits, p) => {
        const now = new Map(list.map((one) => [one.uid, one]));
        let index = buildIndex(list);
        for (const one of edits) {
          const uid = `p${one.at}`;
          if ("put" in one) {
            const contact = person("Priya Raman", { ...one.put, uid });
            now.set(uid, contact);
            index = withContact(index, contact);
          } else {
            now.delete(uid);
            index = withoutContact(index, uid);
          }
        }
        const named = { ...p, textSample: `${p.textSample} Thanks to Priya Raman.` };
        expect(rankContacts(named, index, { threshold: 0 })).toEqual(ranked(named, [...now.values()]));
      }),
    );
  });

  it("leaves the index it came from as it was", () => {
    const before = buildIndex([person("Tom", { interests: ["sourdough"] })]);
    withContact(before, person("Ann", { interests: ["sourdough"] }));
    withoutContact(before, "tom");
    expect(rankContacts(onBread, before).map(({ uid }) => uid)).toEqual(["tom"]);
  });
});
