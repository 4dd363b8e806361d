import { describe, expect, it } from "vitest";
import { offerHelp } from "../../../../src/core/act/offer-help";
import { someone } from "../../../fakes/people";
import { aSituation, done, drafted } from "../../../fakes/situations";

const priya = someone("Priya Raman", { needs: ["beta testers", "a designer"] });
const rosa = someone("Rosa Diaz", { needs: ["a new job"] });

describe("an offer of help", () => {
  it("is for Priya, whose need meets something I can give", () => {
    const offers = ["testing early versions", "introductions to designers"];
    expect(offerHelp.suggest(aSituation([priya, rosa], { offers }))).toMatchObject([
      { uid: priya.uid, reason: { because: "offer", need: "beta testers", offer: "testing early versions" } },
    ]);
  });

  it("is nobody's without offers, and not repeated for two months", () => {
    expect(offerHelp.suggest(aSituation([priya]))).toEqual([]);
    const known = { offers: ["beta testing"], journal: [done("offer-help", [priya.uid], 30)] };
    expect(offerHelp.suggest(aSituation([priya], known))).toEqual([]);
  });

  it("does not take every word for a meeting", () => {
    expect(offerHelp.suggest(aSituation([rosa], { offers: ["a new look at your slides"] }))).toEqual([]);
  });

  it("says what I could do and by when, not what she needs", () => {
    const text = drafted(offerHelp, priya, {
      answers: { thing: "I could test it on my phone", by: "By Thursday" },
    });
    expect(text).toBe(
      "Hi Priya, may I help with something small?\n\nI could test it on my phone. By Thursday.\n\nOnly if it helps.",
    );
  });
});
