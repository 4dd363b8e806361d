import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acts } from "../../../../src/core/act/acts";
import { occasions } from "../../../../src/core/act/occasion";
import { sentence } from "../../../../src/core/act/text";
import { phraseLanguages, phrasesIn } from "../../../../src/core/phrases/phrases";
import { stages } from "../../../../src/core/promise/introduction";
import { anArticle, at, someone } from "../../../fakes/people";

const ana = someone("Ana Lind", { interests: ["search"], projects: ["a data catalogue"] });
const nobody = someone("", { emails: at("p.raman@x.example"), projects: ["a garden"] });
const priya = someone("Priya Raman");
const page = anArticle("How BM25 ranks documents");

/** What somebody may have answered to a question: nothing, or words with and without their beginning and end marked. */
const answer = fc.constantFrom(
  "",
  "  ",
  "in the review",
  "You asked first.",
  "did it work?",
  " zwei Zeilen genügen ",
);

const drafts = fc
  .record({
    act: fc.constantFrom(...acts),
    contact: fc.constantFrom(ana, nobody),
    page: fc.constantFrom(null, page),
    occasion: fc.constantFrom(null, ...occasions),
    stage: fc.constantFrom(...stages),
    said: fc.array(answer, { minLength: 4, maxLength: 4 }),
    language: fc.constantFrom(...phraseLanguages),
    isFormal: fc.boolean(),
  })
  .map(({ act, said, language, isFormal, stage, ...known }) => ({
    ...known,
    act,
    draft: act.compose(
      {
        ...known,
        other: act.id === "introduce" ? priya : null,
        stage: act.id === "introduce" ? stage : null,
        answers: Object.fromEntries(act.questions.map(({ id }, at) => [id, said[at] ?? ""])),
      },
      phrasesIn({ language, isFormal }),
    ),
  }));

describe("any draft of any act", () => {
  it("reads as if somebody had written it: no gap, no stray mark, no place left open, nothing small that begins", () => {
    fc.assert(
      fc.property(drafts, ({ act, contact, draft: { subject, body } }) => {
        for (const text of [subject, body]) {
          expect(text).toBe(text.trim());
          expect(text).not.toMatch(/ {2}|\n{3}|\s[,.;]|\.\.|[,;:][,.;:]|\$\d|\p{Co}/u);
        }
        // A colon at the end is followed by nothing, which only a greeting may be.
        expect(body.replace(/^Buenos días, Ana Lind:$/u, "")).not.toMatch(/\S+ \S+ [^\n]*:$/u);
        // Who has no name is introduced by the address.
        if (act.id === "introduce" && contact === nobody) return;
        for (const paragraph of body.split("\n\n")) {
          if (paragraph !== "" && !paragraph.startsWith("http"))
            expect(paragraph).toMatch(/^[¿„“«]?[\p{Lu}]/u);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("says to somebody without a name what it says to everybody, and calls nobody by an address", () => {
    fc.assert(
      fc.property(drafts, ({ act, contact, draft: { body } }) => {
        if (contact !== nobody || act.id === "introduce" || act.id === "recommend") return;
        expect(body).not.toContain("p.raman");
        if (act.id !== "share") expect(body.length).toBeGreaterThan("Guten Tag,".length);
      }),
      { numRuns: 1_000 },
    );
    const english = phrasesIn({ language: "en", isFormal: false });
    const birthday = acts.find(({ id }) => id === "congratulate");
    const known = { contact: nobody, other: null, page: null, occasion: "birthday", stage: null } as const;
    expect(birthday?.compose({ ...known, answers: {} }, english).body).toBe("Hi, happy birthday.");
    const own = phrasesIn(
      { language: "en", isFormal: false },
      { "en/congratulate_opening_birthday": "$1, many happy returns." },
    );
    expect(birthday?.compose({ ...known, answers: {} }, own).body).toBe("Many happy returns.");
  });
});

describe("an answer in a draft", () => {
  it.each([
    ["you asked first", "You asked first."],
    ["ça va?", "Ça va?"],
    ["¿cómo fue?", "¿Cómo fue?"],
    ["iPhone users wrote back", "iPhone users wrote back."],
    ["https://x.example/a", "https://x.example/a."],
    ["example.org has it", "example.org has it."],
    ["BM25, of course…", "BM25, of course…"],
    ["", ""],
  ])("begins and ends as a sentence does: %s", (said, written) => expect(sentence(said)).toBe(written));
});
