import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acts } from "../../../../src/core/act/acts";
import { fitting, suggest, suggestedAtMost } from "../../../../src/core/act/suggest";
import { anArticle, someone } from "../../../fakes/people";
import { aSituation, composed, daysAgo, done } from "../../../fakes/situations";

const birthdays = Array.from({ length: 8 }, (_, at) => someone(`Friend ${at}`, { bday: "--03-02" }));
const ana = someone("Ana Lind", { rhythm: 7, note: "was laid off", rev: daysAgo(2) });

describe("what could be done now", () => {
  it("is at most five things, a strong reason first, and not all of one kind", () => {
    const journal = [done("received", [ana.uid], 3, "read my draft"), done("share", [ana.uid], 30)];
    const found = suggest(aSituation([...birthdays, ana], { journal }));
    expect(found).toHaveLength(suggestedAtMost);
    expect(found[0]?.act).toBe("congratulate");
    expect(found.map(({ act }) => act)).toContain("thank");
    expect(new Set(found.map(({ act }) => act)).size).toBeGreaterThan(1);
  });

  it("is nothing where nothing fits", () => {
    expect(suggest(aSituation([someone("Bo Berg")]))).toEqual([]);
    expect(suggest(aSituation([]))).toEqual([]);
  });

  it("is the same for the same situation, whatever the order of the list", () => {
    const people = [...birthdays, ana];
    const once = suggest(aSituation(people)).map(({ act, uid }) => [act, uid]);
    expect(suggest(aSituation(people.toReversed())).map(({ act, uid }) => [act, uid])).toEqual(once);
  });

  it("names each act once for the person on screen, the strongest first", () => {
    const found = fitting(
      aSituation([ana], { person: ana, journal: [done("share", [ana.uid], 30)] }),
      ana.uid,
    );
    expect(found.map(({ act }) => act)).toEqual(["check-in", "encourage"]);
  });
});

describe("no draft of any act", () => {
  const secret = fc.stringMatching(/^[a-z]{12,20}$/);

  it("says a word of notes, needs, dates or anything learned", () => {
    fc.assert(
      fc.property(
        secret,
        fc.constantFrom(...acts),
        fc.constantFrom("birthday", "role", null),
        (word, act, occasion) => {
          const told = {
            note: word,
            needs: [word],
            expertise: [word],
            categories: [word],
            org: word,
            title: word,
            anniversaries: [{ date: "2019-05-01", label: word }],
            bday: "1987-03-02",
          };
          const contact = someone("Priya Raman", told);
          const other = someone("Ana Lind", told);
          for (const stage of [null, "ask-first", "ask-second", "introduce"] as const) {
            const { subject, body } = composed(act, contact, {
              other,
              occasion,
              stage,
              page: anArticle("A page"),
            });
            expect(subject + body).not.toContain(word);
            expect(subject + body).not.toMatch(/1987|2019/);
          }
        },
      ),
    );
  });

  it("calls somebody without a name by their address", () => {
    const nameless = someone("", { emails: [{ value: "p@x.example", type: "" }] });
    for (const act of acts.filter(({ id }) => id !== "introduce")) {
      const { subject, body } = composed(act, nameless, { page: anArticle("A page") });
      expect(subject + body, act.id).not.toContain("p@x.example");
    }
  });
});
