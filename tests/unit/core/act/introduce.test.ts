import { describe, expect, it } from "vitest";
import { introduce } from "../../../../src/core/act/introduce";
import { matchesFor } from "../../../../src/core/act/matches";
import { offerHelp } from "../../../../src/core/act/offer-help";
import type { Contact } from "../../../../src/core/contact/contact";
import { someone } from "../../../fakes/people";
import { aSituation, composed, done } from "../../../fakes/situations";

const ana = someone("Ana Lind", { needs: ["help with search ranking"], projects: ["a data catalogue"] });
const priya = someone("Priya Raman", { expertise: ["search ranking"] });
const rosa = someone("Rosa Diaz", { needs: ["search ranking"] });
const bo = someone("Bo Berg", { expertise: ["bread"] });
const everybody = [ana, priya, rosa, bo];

describe("an introduction", () => {
  it("brings together who needs something and who knows it, never two who need the same", () => {
    const matches = matchesFor(ana, aSituation(everybody));
    expect(matches.map(({ uid, knows }) => [uid, knows])).toEqual([[priya.uid, "other"]]);
    expect(matchesFor(priya, aSituation(everybody)).map(({ uid }) => uid)).toEqual([ana.uid, rosa.uid]);
  });

  it.each<["needs" | "projects" | "interests", Partial<Contact>, number]>([
    ["needs", { needs: ["help with search ranking"] }, 1],
    ["projects", { projects: ["search ranking for a museum"] }, 0.7],
    ["interests", { interests: ["ranking"] }, 0.35],
  ])("finds who has to offer what the other %s, from either side", (wanted, fields, score) => {
    const [about] = fields[wanted] ?? [];
    const wants = someone("Wim Wiel", fields);
    const both = aSituation([wants, priya]);
    expect(matchesFor(wants, both)).toEqual([{ uid: priya.uid, about, knows: "other", wanted, score }]);
    expect(matchesFor(priya, both)).toEqual([{ uid: wants.uid, about, knows: "first", wanted, score }]);
    expect(introduce.suggest({ ...both, person: wants })).toMatchObject([
      { uid: wants.uid, reason: { because: "match", other: priya.uid, about, knows: "other", wanted } },
    ]);
    expect(introduce.suggest({ ...both, person: priya })).toMatchObject([
      { uid: priya.uid, reason: { because: "match", other: wants.uid, about, knows: "first", wanted } },
    ]);
  });

  it("says of two who meet in several ways the one that tells most: a need", () => {
    const eager = someone("Eva Eager", { interests: ["search ranking"], needs: ["a talk on ranking"] });
    expect(matchesFor(eager, aSituation([eager, priya]))).toMatchObject([
      { about: "a talk on ranking", wanted: "needs" },
    ]);
  });

  it("does not take for an offer what somebody merely likes, works on or is called", () => {
    const likes = someone("Lea Ross", {
      interests: ["search ranking"],
      projects: ["search ranking"],
      title: "Head of search ranking",
    });
    expect(matchesFor(ana, aSituation([ana, likes]))).toEqual([]);
  });

  it("leaves what the user offers to the offer of help", () => {
    const situation = aSituation([ana], { person: ana, offers: ["search ranking"] });
    expect(introduce.suggest(situation)).toEqual([]);
    expect(offerHelp.suggest(situation)).toMatchObject([
      {
        uid: ana.uid,
        reason: { because: "offer", offer: "search ranking", need: "help with search ranking" },
      },
    ]);
  });

  it("is not made twice", () => {
    const journal = [done("introduce", [ana.uid, priya.uid], 30)];
    expect(matchesFor(ana, aSituation(everybody, { journal }))).toEqual([]);
  });

  it("is not begun anew while it is under way, nor when it was let go", () => {
    const pledge = {
      id: "p1",
      uids: [ana.uid, priya.uid],
      what: "Introduce",
      day: null,
      isIntroduction: true,
    };
    for (const isOpen of [true, false]) {
      const situation = aSituation(everybody, { promises: [{ ...pledge, isOpen }] });
      expect(matchesFor(ana, situation).map(({ uid }) => uid)).not.toContain(priya.uid);
      expect(matchesFor(priya, situation).map(({ uid }) => uid)).not.toContain(ana.uid);
    }
    const other = { ...pledge, isOpen: true, isIntroduction: false };
    expect(matchesFor(ana, aSituation(everybody, { promises: [other] })).map(({ uid }) => uid)).toContain(
      priya.uid,
    );
  });

  it("is suggested for Ana on screen, or for people the user was in touch with lately", () => {
    const [suggestion] = introduce.suggest(aSituation(everybody, { person: ana }));
    expect(suggestion).toMatchObject({ uid: ana.uid, reason: { because: "match", other: priya.uid } });
    expect(introduce.suggest(aSituation(everybody))).toEqual([]);
    const journal = [done("share", [rosa.uid], 3)];
    expect(introduce.suggest(aSituation(everybody, { journal })).map(({ uid }) => uid)).toEqual([rosa.uid]);
  });

  const answers = { "first-why": "Priya has ranked for ten years", "second-why": "Ana builds a catalogue" };

  it("asks the one, then the other, each with an easy way out and only what was written for them", () => {
    const first = composed(introduce, ana, { other: priya, stage: "ask-first", answers });
    expect(first.subject).toBe("An introduction to Priya Raman?");
    expect(first.body).toBe(
      "Hi Ana, may I introduce you to Priya Raman?\n\nPriya has ranked for ten years.\n\n" +
        "Only if you would like to. A no is just as welcome.",
    );
    const second = composed(introduce, ana, { other: priya, stage: "ask-second", answers });
    expect(second.body).toContain("Hi Priya, may I introduce you to Ana Lind?\n\nAna builds a catalogue.");
    expect(second.body).not.toContain("ten years");
  });

  it("then brings both together in one message", () => {
    const both = composed(introduce, ana, { other: priya, stage: "introduce", answers });
    expect(both.subject).toBe("Ana, meet Priya");
    const namesake = { ...priya, uid: "another", fn: "Ana Raman", n: { ...priya.n, given: "Ana" } };
    expect(composed(introduce, ana, { other: namesake, stage: "introduce" }).subject).toBe(
      "Ana Lind, meet Ana Raman",
    );
    expect(both.body).toContain("Ana, meet Priya. Priya, meet Ana.");
    expect(both.body).toContain("Priya has ranked for ten years.\n\nAna builds a catalogue.");
  });

  it("tells neither what the other needs", () => {
    for (const stage of ["ask-first", "ask-second", "introduce"] as const) {
      expect(composed(introduce, ana, { other: priya, stage }).body).not.toMatch(/search|ranking/);
    }
  });
});
