import { describe, expect, it } from "vitest";
import { checkIn } from "../../../../src/core/act/check-in";
import { helloQuestions } from "../../../../src/core/act/hello-questions";
import { phraseLanguages, phrasesIn } from "../../../../src/core/phrases/phrases";
import { someone } from "../../../fakes/people";
import { drafted } from "../../../fakes/situations";

const english = phrasesIn({ language: "en", isFormal: false });
const ana = someone("Ana Lind", {
  note: "Met in Lisbon.\n2026-02-27: laid off, moving to Oslo",
  projects: ["a data catalogue", "a garden", "a choir"],
  needs: ["a flat"],
});
const texts = (...from: Parameters<typeof helloQuestions>): string[] =>
  helloQuestions(...from).map(({ text }) => text);

describe("questions worth answering, for a hello", () => {
  it("are about what was heard, what Ana works on, and the page she got last", () => {
    expect(texts(ana, { act: "share", page: { title: "How BM25 ranks documents" } }, english)).toEqual([
      "How did it go with what you told me about last time?",
      "How is your project coming along: a data catalogue?",
      "How is your project coming along: a garden?",
      "Was “How BM25 ranks documents” any use to you?",
    ]);
  });

  it.each([
    ["introduce", "Did the two of you find something to talk about?"],
    ["advise", "How have things gone since I last wrote?"],
    ["share", "How have things gone since I last wrote?"],
  ])("ask after %s without a page in its own way", (act, text) => {
    expect(texts(someone("Bo Berg"), { act, page: null }, english)).toEqual([text]);
  });

  it("are none where nothing is known, and notes alone are nothing that was heard", () => {
    expect(texts(someone("Bo Berg"), null, english)).toEqual([]);
    expect(texts(someone("Bo Berg", { note: "Likes 2026-02-27: no" }), null, english)).toEqual([]);
  });

  it.each(phraseLanguages)("say nothing of notes and needs themselves (%s)", (language) => {
    for (const isFormal of [false, true]) {
      const found = texts(ana, { act: "encourage", page: null }, phrasesIn({ language, isFormal }));
      expect(found).toHaveLength(4);
      expect(found.join(" ")).not.toMatch(/laid off|Oslo|Lisbon|flat/);
    }
  });

  it("stand in the draft once they were taken, instead of what would be asked by itself", () => {
    const [question = ""] = texts(ana, null, english);
    expect(drafted(checkIn, ana, { answers: { question } })).toBe(
      "Hi Ana, no reason, just hello.\n\nHow did it go with what you told me about last time?",
    );
  });
});
