import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  defaultReminders,
  inNotices,
  noticesAtOnce,
  planReminder,
  type Remindable,
  type ReminderSettings,
} from "../../../../src/core/reminder/reminder";
import { wallClock, zones } from "../../../fakes/wall-clock";

const on: ReminderSettings = { ...defaultReminders, way: "notification" };
const zone = "Europe/London";

/** Winter: a clock in London shows UTC. 26 November 2026 is a Thursday. */
const at = (moment: string): { instant: string; zone: string } => ({ instant: `${moment}:00.000Z`, zone });

const slides: Remindable = { id: "slides", day: "2026-11-26", passes: false };
const birthday: Remindable = { id: "birthday", day: "2026-11-26", passes: true };
const ids = (items: readonly Remindable[]): string[] => items.map(({ id }) => id);

describe("somebody who wants to be reminded", () => {
  it("hears nothing before the time they chose, and then everything of the day at once", () => {
    const told = "2026-11-25";
    expect(planReminder([slides, birthday], on, { ...at("2026-11-26T08:59"), told })).toEqual({
      now: [],
      next: "2026-11-26T09:00:00.000Z",
    });
    const plan = planReminder([slides, birthday], on, { ...at("2026-11-26T09:00"), told });
    expect(ids(plan.now)).toEqual(["slides", "birthday"]);
    expect(plan.next).toBeNull();
  });

  it("hears it once: the same day again, and every day after, are silent", () => {
    for (const moment of ["2026-11-26T09:01", "2026-11-27T09:00", "2027-01-01T12:00"])
      expect(planReminder([slides, birthday], on, { ...at(moment), told: "2026-11-26" })).toEqual({
        now: [],
        next: null,
      });
  });

  it("hears nothing at all unless they asked for it", () => {
    expect(
      planReminder([slides], defaultReminders, { ...at("2026-11-26T12:00"), told: "2026-11-01" }),
    ).toEqual({ now: [], next: null });
  });

  it("finds what the machine slept through, but no birthday that is over", () => {
    const plan = planReminder([slides, birthday], on, { ...at("2026-11-28T11:00"), told: "2026-11-20" });
    expect(ids(plan.now)).toEqual(["slides"]);
  });

  it("has a birthday before a day off, and a promise after it", () => {
    const settings = { ...on, daysOff: [4] };
    const told = "2026-11-24";
    expect(ids(planReminder([slides, birthday], settings, { ...at("2026-11-25T09:00"), told }).now)).toEqual([
      "birthday",
    ]);
    expect(planReminder([slides], settings, { ...at("2026-11-26T10:00"), told })).toEqual({
      now: [],
      next: "2026-11-27T09:00:00.000Z",
    });
  });

  it("is left in peace until the pause is over", () => {
    const settings = { ...on, pausedUntil: "2026-12-07" };
    const told = "2026-11-24";
    expect(planReminder([slides, birthday], settings, { ...at("2026-11-26T10:00"), told })).toEqual({
      now: [],
      next: "2026-12-07T09:00:00.000Z",
    });
    expect(ids(planReminder([slides, birthday], settings, { ...at("2026-12-07T09:00"), told }).now)).toEqual([
      "slides",
    ]);
  });

  it("is not woken in quiet hours, whatever the machine slept over", () => {
    const settings = { ...on, quiet: { from: "21:00", to: "07:30" } };
    const told = "2026-11-25";
    expect(planReminder([slides], settings, { ...at("2026-11-26T22:10"), told })).toEqual({
      now: [],
      next: "2026-11-27T09:00:00.000Z",
    });
    const early = { ...settings, time: "07:00" };
    expect(planReminder([slides], early, { ...at("2026-11-26T07:10"), told }).next).toBe(
      "2026-11-26T07:30:00.000Z",
    );
  });

  it("can take every day off and is treated as if they had none, since there is a switch for that", () => {
    const settings = { ...on, daysOff: [1, 2, 3, 4, 5, 6, 7] };
    expect(
      ids(planReminder([slides], settings, { ...at("2026-11-26T09:00"), told: "2026-11-25" }).now),
    ).toEqual(["slides"]);
  });
});

describe("what one notification tells of", () => {
  const things = (count: number): string[] => Array.from({ length: count }, (_, at) => `thing ${at}`);

  it("is everything of the day, unless each was asked for by itself", () => {
    expect(inNotices(things(3), on)).toEqual([things(3)]);
    expect(inNotices(things(3), { each: true })).toEqual([["thing 0"], ["thing 1"], ["thing 2"]]);
  });

  it("is everything again where there is more than anybody wants to see come one after the other", () => {
    expect(inNotices(things(noticesAtOnce), { each: true })).toHaveLength(noticesAtOnce);
    expect(inNotices(things(noticesAtOnce + 1), { each: true })).toHaveLength(1);
  });

  it("is nothing where nothing is due", () => {
    expect(inNotices([], on)).toEqual([]);
    expect(inNotices([], { each: true })).toEqual([]);
  });
});

/** A year of somebody's life: the machine sleeps, the worker dies, the clocks change, and the alarm rings late. */
describe("a year of reminders", () => {
  const minute = 60_000;
  const begin = Date.UTC(2026, 0, 10);
  const hours = fc.integer({ min: 0, max: 47 }).map((half) => {
    const pad = (value: number): string => String(value).padStart(2, "0");
    return `${pad(Math.floor(half / 2))}:${half % 2 === 0 ? "00" : "30"}`;
  });
  const settings: fc.Arbitrary<ReminderSettings> = fc.record({
    way: fc.constantFrom("badge", "notification"),
    time: hours,
    daysOff: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
    quiet: fc.option(fc.record({ from: hours, to: hours })),
    pausedUntil: fc.constantFrom(null, "2026-02-15", "2026-06-01"),
    each: fc.boolean(),
  });
  const print = (number: number): string =>
    new Date(begin + number * 24 * 60 * minute).toISOString().slice(0, 10);
  const items = fc.array(
    fc.record({ day: fc.integer({ min: 2, max: 330 }).map(print), passes: fc.boolean() }),
    { minLength: 1, maxLength: 12 },
  );
  /** How late the machine comes to each alarm, in minutes: mostly at once, sometimes after days of sleep. */
  const delays = fc.infiniteStream(
    fc.oneof(
      { weight: 4, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 9_000 }) },
    ),
  );

  /**
   * Whether a clock there shows the time that was chosen, or the end of the quiet hours that it falls into; or what comes after
   * the gap on a day on which the clocks leave that time out, so that no moment before shows it.
   */
  function isRightTime(next: string, where: string, { time, quiet }: ReminderSettings): boolean {
    const shown = wallClock(new Date(next), where);
    const before = new Set(
      Array.from({ length: 180 }, (_, minutes) => {
        const { date, time: clock } = wallClock(new Date(Date.parse(next) - minutes * minute), where);
        return `${date} ${clock}`;
      }),
    );
    return [time, ...(quiet ? [quiet.to] : [])].some(
      (one) =>
        shown.time === one ||
        (!before.has(`${shown.date} ${one}`) && [later(one, 30), later(one, 60)].includes(shown.time)),
    );
  }

  function later(time: string, minutes: number): string {
    return new Date(Date.parse(`2026-01-01T${time}:00Z`) + minutes * minute).toISOString().slice(11, 16);
  }

  it("tells each promise once, one time a day, whatever zones one travels through", () => {
    const journey = fc.infiniteStream(fc.constantFrom(...zones));
    fc.assert(
      fc.property(settings, items, journey, delays, (how, some, travels, late) => {
        const all = some.map((item, place): Remindable => ({ ...item, id: String(place) }));
        const heard = new Set<string>();
        let told = print(-1);
        let instant = begin;
        for (let rings = 0; rings < 400; rings += 1) {
          const [where = "UTC"] = travels.take(1);
          const plan = planReminder(all, how, {
            instant: new Date(instant).toISOString(),
            zone: where,
            told,
          });
          if (plan.now.length > 0) {
            const { date } = wallClock(new Date(instant), where);
            // Whoever flies back over the date line has had that day.
            expect(date > told).toBe(true);
            told = date;
            for (const { id, day, passes } of plan.now) {
              expect(heard.has(id)).toBe(false);
              heard.add(id);
              if (passes) expect(date <= day).toBe(true);
            }
          }
          if (plan.next === null) break;
          expect(Date.parse(plan.next)).toBeGreaterThan(instant);
          instant = Date.parse(plan.next) + (late.next().value ?? 0) * minute;
        }
        for (const { id, passes } of all) if (!passes) expect(heard.has(id)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("tells each promise once, no birthday late, one time a day, in no quiet hour, day off or pause", () => {
    fc.assert(
      fc.property(settings, items, fc.constantFrom(...zones), delays, (how, some, where, late) => {
        const all = some.map((item, place): Remindable => ({ ...item, id: String(place) }));
        const heard = new Map<string, string>();
        const days: string[] = [];
        let told = print(-1);
        let instant = begin;
        for (let rings = 0; rings < 400; rings += 1) {
          const now = new Date(instant).toISOString();
          const plan = planReminder(all, how, { instant: now, zone: where, told });
          // Asked again before anything was told, as a new worker does: the same answer.
          expect(planReminder(all, how, { instant: now, zone: where, told })).toEqual(plan);
          if (plan.now.length > 0) {
            const { date, time } = wallClock(new Date(instant), where);
            days.push(date);
            told = date;
            const notices = inNotices(plan.now, how);
            // Whoever did not ask for more gets one; nothing is told of in two, and nothing in none.
            expect(notices.length).toBeLessThanOrEqual(how.each ? noticesAtOnce : 1);
            expect(notices.flat()).toEqual(plan.now);
            for (const { id, day, passes } of plan.now) {
              expect(heard.has(id)).toBe(false);
              heard.set(id, date);
              if (passes) expect(date <= day).toBe(true);
            }
            const weekday = new Date(`${date}T00:00Z`).getUTCDay() || 7;
            expect(how.daysOff).not.toContain(weekday);
            expect(date >= (how.pausedUntil ?? "")).toBe(true);
            if (how.quiet && how.quiet.from !== how.quiet.to) {
              const { from, to } = how.quiet;
              const isQuiet = from < to ? time >= from && time < to : time >= from || time < to;
              expect(isQuiet).toBe(false);
            }
          }
          if (plan.next === null) break;
          // The alarm is always ahead, or the worker would ring for ever.
          expect(Date.parse(plan.next)).toBeGreaterThan(instant);
          expect(isRightTime(plan.next, where, how)).toBe(true);
          instant = Date.parse(plan.next) + (late.next().value ?? 0) * minute;
        }
        expect(new Set(days).size).toBe(days.length);
        for (const { id, passes } of all) if (!passes) expect(heard.has(id)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
