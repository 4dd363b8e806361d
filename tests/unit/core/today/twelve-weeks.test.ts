import { describe, expect, it } from "vitest";
import type { PastAct } from "../../../../src/core/act/history";
import { suggest } from "../../../../src/core/act/suggest";
import type { Contact } from "../../../../src/core/contact/contact";
import { todaysAct } from "../../../../src/core/today/todays-act";
import { someone } from "../../../fakes/people";
import { aSituation, daysAgo, done } from "../../../fakes/situations";

/** Numbers from 0 to 1, the same in every run. */
function lots(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const weeks = 12;
const topics = ["typography", "sourdough", "climate policy", "compilers", "rowing", "archives"];

/** Two hundred people as an address book has them: of most little is known, of some a day, a need, a rhythm. */
function acquaintances(random: () => number): Contact[] {
  const pick = (): string => topics[Math.floor(random() * topics.length)] ?? "";
  const two = (below: number): string => String(1 + Math.floor(random() * below)).padStart(2, "0");
  return Array.from({ length: 200 }, (_, at) =>
    someone(`Person ${at}`, {
      // Noted at some time in these weeks or before them.
      rev: daysAgo(Math.floor(random() * 160) - 80),
      bday: random() < 0.4 ? `--${two(12)}-${two(28)}` : "",
      interests: random() < 0.5 ? [pick()] : [],
      expertise: random() < 0.2 ? [pick()] : [],
      needs: random() < 0.15 ? [random() < 0.5 ? "a new job" : `help with ${pick()}`] : [],
      note: random() < 0.08 ? (random() < 0.5 ? "In hospital." : "Won a prize.") : "",
      rhythm: random() < 0.2 ? 60 : null,
    }),
  );
}

/** What was suggested and done, day by day, by somebody who follows Today on most days. */
function lived(seed: number): PastAct[] {
  const random = lots(seed);
  const people = acquaintances(random);
  const before = people.flatMap(({ uid }) =>
    random() < 0.6
      ? Array.from({ length: 1 + Math.floor(random() * 8) }, () =>
          done("share", [uid], 20 + Math.floor(random() * 700)),
        )
      : [],
  );
  const situation = aSituation(people, { offers: ["help with compilers"] });
  const acts: PastAct[] = [];
  for (let day = 0; day < weeks * 7; day += 1) {
    const at = daysAgo(-day);
    const today = at.slice(0, 10);
    const journal = [...acts, ...before].toSorted((a, b) => (a.at < b.at ? 1 : -1));
    const now = { ...situation, journal, today };
    const choice = { journal, passed: null, kindsOff: [], kindsLiked: [], today };
    const act = todaysAct(suggest(now, 30), choice);
    expect(todaysAct(suggest(now, 30), choice)).toEqual(act);
    if (act && random() < 0.8) acts.push({ act: act.act, uids: [act.uid], at, words: act.reason.because });
  }
  return acts;
}

describe.each([1, 2, 3])("twelve weeks of Today with two hundred people (life %i)", (seed) => {
  const acts = lived(seed);

  it("are varied: at least five kinds, and none of them more than two in five", () => {
    const kinds = new Map<string, number>();
    for (const { act } of acts) kinds.set(act, (kinds.get(act) ?? 0) + 1);
    expect(acts.length).toBeGreaterThan(50);
    expect(kinds.size).toBeGreaterThanOrEqual(5);
    expect(Math.max(...kinds.values()) / acts.length).toBeLessThanOrEqual(0.4);
  });

  it("come to nobody twice within a week, their own day apart", () => {
    for (const [place, { act, uids, at }] of acts.entries()) {
      if (act === "congratulate") continue;
      const week = acts
        .slice(0, place)
        .filter((other) => Date.parse(at) - Date.parse(other.at) < 7 * 86_400_000);
      expect(week.flatMap((other) => other.uids)).not.toContain(uids[0]);
    }
  });

  it("lead to somebody lost sight of now and then, and mostly to somebody else", () => {
    const hellos = acts.filter(({ act, words }) => act === "check-in" && words === "silence");
    expect(hellos.length).toBeGreaterThanOrEqual(4);
    expect(hellos.length / acts.length).toBeLessThanOrEqual(0.4);
    expect(new Set(hellos.flatMap(({ uids }) => uids)).size).toBe(hellos.length);
  });
});
