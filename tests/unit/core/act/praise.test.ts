import { describe, expect, it } from "vitest";
import { praise } from "../../../../src/core/act/praise";
import { anArticle, someone } from "../../../fakes/people";
import { aSituation, composed, daysAgo, done, drafted, suggested } from "../../../fakes/situations";

const mara = someone("Mara Okafor");
const page = anArticle("How BM25 ranks documents", { authors: ["Mara Okafor"] });

describe("praise", () => {
  it("is for Mara, who wrote what is being read, and not for a month after it was given", () => {
    expect(suggested(praise, aSituation([mara], { page }))).toEqual([[mara.uid, "author"]]);
    const praised = aSituation([mara], { page, journal: [done("praise", [mara.uid], 10)] });
    expect(suggested(praise, praised)).toEqual([]);
  });

  it("is for a fresh win in the notes; an old one counts only while Ana is on screen", () => {
    const ana = someone("Ana Lind", { note: "Her paper was published in May", rev: daysAgo(5) });
    expect(suggested(praise, aSituation([ana]))).toEqual([[ana.uid, "win"]]);
    const old = { ...ana, rev: daysAgo(400) };
    expect(suggested(praise, aSituation([old]))).toEqual([]);
    expect(suggested(praise, aSituation([old], { person: old }))).toEqual([[ana.uid, "win"]]);
  });

  it("says situation, behaviour and impact in that order, then what it shows, in the user's words", () => {
    const answers = {
      situation: "When the demo failed",
      behaviour: "you said at once what was broken.",
      impact: "They stayed",
      shows: "You are calm when it matters",
    };
    expect(drafted(praise, mara, { answers, page })).toBe(
      "Hi Mara, I read “How BM25 ranks documents” and wanted to tell you this.\n\n" +
        "When the demo failed. You said at once what was broken. They stayed.\n\n" +
        "You are calm when it matters.\n\n" +
        "https://reading.example/article",
    );
    expect(composed(praise, mara).subject).toBe("Something you did well");
  });
});
