import { describe, expect, it } from "vitest";
import {
  editKey,
  hasForms,
  phraseKeys,
  phraseLanguage,
  phraseLanguages,
  phrasesIn,
  placesIn,
  wordingOf,
} from "../../../../src/core/phrases/phrases";

const manners = phraseLanguages.flatMap((language) =>
  [false, true].map((isFormal) => ({ language, isFormal })),
);

describe("the fixed phrases", () => {
  it.each(manners)(
    "in $language (formal: $isFormal) use the values of the English ones, and shout nowhere",
    (manner) => {
      for (const key of phraseKeys) {
        const wording = wordingOf(key, manner);
        expect([...new Set(wording.match(/\$[1-9]/g))].toSorted(), key).toEqual(placesIn(key));
        expect(wording, key).not.toMatch(/[!¡]|\p{Extended_Pictographic}/u);
        expect(wording.trim(), key).toBe(wording);
      }
    },
  );

  it.each([
    ["en", /\b(?:he|she|him|her|his|hers|himself|herself)\b/i],
    ["de", /(?<!\p{L})(?:er|ihm|ihn|seine?[mnrs]?)(?!\p{L})/iu],
    ["fr", /(?<!\p{L})(?:il|elle|lui|tou(?:te)?s les deux)(?!\p{L})/iu],
    ["es", /(?<!\p{L})(?:él|ella|l[oa]s dos)(?!\p{L})/iu],
  ] as const)("guess nobody's pronouns (%s)", (language, pronouns) => {
    for (const isFormal of [false, true]) {
      for (const key of phraseKeys) expect(wordingOf(key, { language, isFormal }), key).not.toMatch(pronouns);
    }
  });

  it("speak otherwise to strangers in the languages that do", () => {
    expect(phraseLanguages.filter((language) => hasForms(language))).toEqual(["de", "fr", "es"]);
    const formal = phrasesIn({ language: "de", isFormal: true });
    expect(formal("share_opening", "Ana")).toBe("Guten Tag Ana, dabei musste ich an Sie denken.");
    const informal = phrasesIn({ language: "de", isFormal: false });
    expect(informal("share_opening", "Ana")).toBe("Hallo Ana, dabei musste ich an dich denken.");
  });

  it("are in the contact's language, else in the user's, else in English", () => {
    expect(phraseLanguage("de-CH", "en-US")).toBe("de");
    expect(phraseLanguage("fi", "fr_FR")).toBe("fr");
    expect(phraseLanguage("", "ja")).toBe("en");
  });

  it("are the user's own where they were changed, form by form; an empty one is as it was", () => {
    const manner = { language: "de", isFormal: true } as const;
    const edits = {
      [editKey("thank_subject", manner)]: "Dankeschön",
      [editKey("thank_opening", manner)]: "Merci, $1.",
    };
    expect(phrasesIn(manner, edits)("thank_opening", "Ana")).toBe("Merci, Ana.");
    expect(phrasesIn({ ...manner, isFormal: false }, edits)("thank_opening", "Ana")).toBe(
      "Hallo Ana, danke dir.",
    );
    // One form for everybody is one wording to change.
    expect(phrasesIn({ ...manner, isFormal: false }, edits)("thank_subject")).toBe("Dankeschön");
    expect(phrasesIn(manner, { "de/thank_subject": " " })("thank_subject")).toBe("Danke");
  });

  it("take a title as it is, whatever stands in it", () => {
    const phrases = phrasesIn({ language: "en", isFormal: false });
    expect(phrases("share_subject", "Why $1 is not $2, and $& is nothing")).toBe(
      "Why $1 is not $2, and $& is nothing",
    );
  });
});
