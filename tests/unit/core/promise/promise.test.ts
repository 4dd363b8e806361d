import * as v from "valibot";
import { describe, expect, it } from "vitest";
import {
  closed,
  dayOf,
  daysLate,
  duePromises,
  inOrder,
  promiseSchema,
  reopened,
  type PromiseRecord,
} from "../../../../src/core/promise/promise";
import { aMoment } from "../../../fakes/people";
import { promised } from "../../../fakes/promises";

const slides = promised("send the slides", { due: "2026-03-06" });
const names = (promises: readonly PromiseRecord[]): string[] => promises.map(({ what }) => what);

describe("somebody who said they would", () => {
  it("is reminded on the day, and stays reminded until it is done", () => {
    expect(duePromises([slides], "2026-03-05")).toEqual([]);
    expect(duePromises([slides], "2026-03-06")).toEqual([slides]);
    expect(duePromises([slides], "2026-04-01")).toEqual([slides]);
    expect(daysLate(slides, "2026-03-09")).toBe(3);
  });

  it("is left alone by a promise without a day, and by one that is kept or let go", () => {
    const some = [
      promised("meet some time"),
      { ...slides, state: "done" as const },
      { ...slides, state: "let-go" as const },
    ];
    expect(duePromises(some, "2030-01-01")).toEqual([]);
    expect(daysLate(promised("meet some time"), "2026-03-09")).toBeNull();
  });

  it("puts it off, and the day it was promised for is not forgotten", () => {
    const later = { ...slides, snoozed: "2026-03-20" };
    expect(duePromises([later], "2026-03-10")).toEqual([]);
    expect(dayOf(later)).toBe("2026-03-20");
    expect(later.due).toBe("2026-03-06");
  });

  it("sees first what waits longest, then what has no day, then what is over", () => {
    const all = [
      promised("some time"),
      promised("old", { state: "done", closedAt: "2026-02-01T00:00:00.000Z" }),
      promised("newer", { state: "let-go", closedAt: "2026-02-20T00:00:00.000Z" }),
      promised("next week", { due: "2026-03-10" }),
      slides,
    ];
    expect(names(inOrder(all))).toEqual(["send the slides", "next week", "some time", "newer", "old"]);
  });

  it("keeps it, and it is over", () => {
    const done = closed(slides, { state: "done", word: "Sent them.", at: aMoment, today: "2026-03-04" });
    expect(done).toMatchObject({ state: "done", closedAt: aMoment, word: "Sent them." });
    expect(reopened(done)).toMatchObject({ state: "open", closedAt: null });
  });

  it("keeps one that comes again, and it is there for the next time, early or late", () => {
    const coffee = promised("call", { due: "2026-03-06", repeat: { every: 2, unit: "week" } });
    const how = { state: "done", word: "", at: aMoment } as const;
    expect(dayOf(closed(coffee, { ...how, today: "2026-03-04" }))).toBe("2026-03-20");
    const late = closed(coffee, { ...how, today: "2026-03-21" });
    expect(late).toMatchObject({ state: "open", due: "2026-03-06", snoozed: "2026-04-03" });
  });

  it("lets one that comes again go, once and for all", () => {
    const coffee = promised("call", { due: "2026-03-06", repeat: { every: 2, unit: "week" } });
    expect(
      closed(coffee, { state: "let-go", word: "She moved.", at: aMoment, today: "2026-03-06" }),
    ).toMatchObject({ state: "let-go" });
  });

  it("cannot have a promise without words, or due on a day that no calendar has", () => {
    expect(v.safeParse(promiseSchema, slides).success).toBe(true);
    expect(v.safeParse(promiseSchema, { ...slides, what: "  " }).success).toBe(false);
    expect(v.safeParse(promiseSchema, { ...slides, due: "2026-02-30" }).success).toBe(false);
    expect(v.safeParse(promiseSchema, { ...slides, due: "next Friday" }).success).toBe(false);
  });
});
