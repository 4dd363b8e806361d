import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { termsOf } from "../../../../src/core/ranking/terms.ts";

const stems = (text: string, language?: string): string[] => termsOf(text, language).map((term) => term.stem);
const surfaces = (text: string, language?: string): string[] =>
  termsOf(text, language).map((term) => term.surface);

describe("terms", () => {
  it("keep the words as the page writes them", () => {
    expect(surfaces("Zoë’s Search Engines!")).toEqual(["Zoë’s", "Search", "Engines"]);
  });

  it.each([
    ["Engines", "engine"],
    ["Zoë", "zoe"],
    ["ﬁle", "file"],
    ["colour", "color"],
    ["behaviour", "behavior"],
    ["organisational", "organizational"],
    ["organisation", "organizations"],
    ["modelling", "modeling"],
    ["theatre", "theaters"],
    ["APIs", "API"],
    ["U.S.A.", "USA"],
    ["people's", "people"],
    ["photographer", "photography"],
    ["scientists", "science"],
    ["Straße", "strasse"],
    ["e-mail", "emails"],
    ["E-Mail", "email"],
    ["E-commerce's", "ecommerce"],
    ["X-rays", "xray"],
    ["well-being", "wellbeing"],
    ["plumbers", "plumbing"],
    ["hikers", "hiking"],
  ])("%s and %s are the same", (one, other) => expect(stems(one)).toEqual(stems(other)));

  it.each([
    ["communication", "community"],
    ["news", "new"],
    ["police", "policy"],
    ["university", "universe"],
    ["accountability", "accounting"],
    ["experience", "experiment"],
    ["customer", "custom"],
    ["author", "authority"],
    ["air", "AI"],
    ["hospitality", "hospital"],
    ["e-commerce", "commerce"],
    ["X-ray", "ray"],
    ["plumbs", "plumber"],
    ["tailored", "tailor"],
    ["nursed", "nurse"],
    ["surveyors", "surveys"],
    ["probate", "probation"],
    ["counsellor", "counsel"],
    ["journal", "journalist"],
    ["minimal", "minimalism"],
    ["mobile", "mobility"],
    ["germane", "German"],
  ])("%s and %s are not", (one, other) => expect(stems(one)).not.toEqual(stems(other)));

  it.each(["A-Level", "the-e-mail", "e-o", "e - mail"])("%s is no word with a hyphen", (text) => {
    expect(surfaces(text).join(" ")).not.toContain("-");
  });

  it.each(["C++", "C#", "R&D", "H2O", "web3"])("%s is one word", (word) => {
    expect(surfaces(`about ${word} today`)).toEqual(["about", word, "today"]);
  });

  it("know where a sentence begins", () => {
    expect(termsOf("We go. Go now: Go").map((term) => term.opens)).toEqual([true, false, true, false, true]);
  });

  it("stem by the language of the text", () => {
    expect(stems("bibliothèques", "fr")).toEqual(stems("bibliothèque", "fr-CA"));
    expect(stems("Häuser", "de")).toEqual(stems("Hauser", "de"));
  });

  it("cut texts without spaces", () => {
    expect(surfaces("機械学習の入門", "ja").length).toBeGreaterThan(1);
    expect(surfaces("ภาษาไทย", "th").length).toBeGreaterThan(1);
  });

  it("survive a language tag that is none", () => expect(stems("词语", "x-!").length).toBeGreaterThan(0));

  it("are the same in Latin letters, whatever else the text is written in", () => {
    const letters = fc.string({
      unit: fc.oneof(
        fc.constantFrom(..."aBe-E1é&.'’+# ÉſǅŁµº²½×÷—€“"),
        fc.integer({ min: 0, max: 0x24f }).map((code) => String.fromCharCode(code)),
      ),
      maxLength: 40,
    });
    fc.assert(
      fc.property(letters, (text) => {
        const alone = termsOf(text);
        // With a word of another script at the end, the text takes the way for all scripts.
        const withOther = termsOf(`${text} слово`).slice(0, -1);
        expect(withOther).toEqual(alone);
      }),
      { numRuns: 2_000 },
    );
  });
});
