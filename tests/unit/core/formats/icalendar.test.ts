import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { nextAfter, recurrenceUnits } from "../../../../src/core/calendar/recurrence";
import type { Contact } from "../../../../src/core/contact/contact";
import { printCalendar } from "../../../../src/core/formats/icalendar";
import type { PromiseRecord } from "../../../../src/core/promise/promise";
import { someone } from "../../../fakes/people";
import { promised } from "../../../fakes/promises";

const words = {
  birthday: (name: string) => `${name}'s birthday`,
  anniversary: (name: string, label: string) => `${name}: ${label || "anniversary"}`,
};

const print = (contacts: readonly Contact[], promises: readonly PromiseRecord[] = []): string =>
  printCalendar({ contacts, promises }, { stamp: "2026-11-29T15:00:00.000Z", today: "2026-11-29", words });

/** Read back by a parser that nobody here wrote. */
function parsed(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const of = (kind: string) =>
    calendar.getAllSubcomponents(kind).map((one) => ({
      component: one,
      summary: String(one.getFirstPropertyValue("summary")),
      uid: String(one.getFirstPropertyValue("uid")),
    }));
  return { calendar, events: of("vevent"), tasks: of("vtodo") };
}

/** The days of a yearly event, as the parser works its rule out. */
function daysOf(component: ICAL.Component, count: number): string[] {
  const iterator = new ICAL.Event(component).iterator();
  return Array.from({ length: count }, () => iterator.next()?.toString().slice(0, 10) ?? "");
}

/** The days of a task that comes again, as the parser works its rule out. */
function seriesOf(component: ICAL.Component, count: number): string[] {
  const dtstart = component.getFirstPropertyValue("dtstart") as ICAL.Time;
  const iterator = new ICAL.RecurExpansion({ component, dtstart });
  return Array.from({ length: count }, () => iterator.next()?.toString().slice(0, 10) ?? "");
}

describe("a calendar file", () => {
  it("has a birthday as an event of the whole day, every year", () => {
    const { events } = parsed(print([someone("Ana", { bday: "1984-12-03" })]));
    expect(events).toMatchObject([{ summary: "Ana's birthday", uid: "Ana-bday@goodturn" }]);
    const [event] = events;
    expect(event && new ICAL.Event(event.component).startDate.isDate).toBe(true);
    expect(event && daysOf(event.component, 3)).toEqual(["2026-12-03", "2027-12-03", "2028-12-03"]);
  });

  it("has 29 February on the last day of the month, as on screen", () => {
    const { events } = parsed(print([someone("Leo", { bday: "--02-29" })]));
    const [event] = events;
    expect(event && daysOf(event.component, 3)).toEqual(["2027-02-28", "2028-02-29", "2029-02-28"]);
  });

  it("has an open promise as a task, due on the day it was put off to, and none that is over", () => {
    const { tasks } = parsed(
      print(
        [],
        [
          promised("send the slides", { due: "2026-12-01", snoozed: "2026-12-08" }),
          promised("meet, some time"),
          promised("over", { state: "done" }),
        ],
      ),
    );
    expect(tasks.map(({ summary }) => summary)).toEqual(["Priya: send the slides", "Priya: meet, some time"]);
    expect(tasks.map(({ component }) => component.getFirstPropertyValue("due")?.toString() ?? null)).toEqual([
      "2026-12-08",
      null,
    ]);
  });

  it("has a promise that comes again as one task, with the rule that gives its days", () => {
    const weekly = promised("water the plants", { due: "2026-12-01", repeat: { every: 2, unit: "week" } });
    const { tasks } = parsed(print([], [weekly]));
    expect(tasks).toHaveLength(1);
    expect(tasks[0] && seriesOf(tasks[0].component, 3)).toEqual(["2026-12-01", "2026-12-15", "2026-12-29"]);
  });

  it("has the time that was put off by itself, and the rule goes on as before", () => {
    const monthly = promised("write to Ana", {
      due: "2026-01-31",
      snoozed: "2027-02-10",
      repeat: { every: 1, unit: "month" },
    });
    const { tasks } = parsed(print([], [monthly]));
    expect(tasks.map(({ component }) => component.getFirstPropertyValue("due")?.toString())).toEqual([
      "2027-02-10",
      "2027-02-28",
    ]);
    expect(tasks[0]?.component.getFirstPropertyValue("rrule")).toBeNull();
    expect(tasks[1] && seriesOf(tasks[1].component, 3)).toEqual(["2027-02-28", "2027-03-31", "2027-04-30"]);
  });

  it("has the end of February by itself where a promise comes on the 30th, and goes on in March", () => {
    const monthly = promised("write to Ana", {
      due: "2026-10-30",
      snoozed: "2027-02-28",
      repeat: { every: 1, unit: "month" },
    });
    const { tasks } = parsed(print([], [monthly]));
    expect(tasks.map(({ component }) => component.getFirstPropertyValue("due")?.toString())).toEqual([
      "2027-02-28",
      "2027-03-30",
    ]);
  });

  it("comes again on the same days as here, whatever the months' lengths, by that other parser's rules", () => {
    const day = fc
      .integer({ min: 0, max: 3_000 })
      .map((days) => new Date(Date.UTC(2024, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
    const repeat = fc.record({
      every: fc.integer({ min: 1, max: 5 }),
      unit: fc.constantFrom(...recurrenceUnits),
    });
    fc.assert(
      fc.property(day, repeat, (due, how) => {
        const { tasks } = parsed(print([], [promised("again", { due, repeat: how })]));
        const wanted = [due];
        while (wanted.length < 14) wanted.push(nextAfter(due, how, wanted.at(-1) ?? due));
        expect(tasks.map(({ component }) => seriesOf(component, 14))).toEqual([wanted]);
      }),
    );
  });

  it("keeps every name and word in its own line and value, whatever is in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (name, label) => {
        const fn = `A${name}\r\nBEGIN:VEVENT\r\nX:${label}`;
        const text = print(
          [someone(fn, { bday: "--05-06", anniversaries: [{ date: "2019-05-06", label }] })],
          [promised(`do ${name}`, { names: [label] })],
        );
        const { events, tasks, calendar } = parsed(text);
        expect(events).toHaveLength(2);
        expect(tasks).toHaveLength(1);
        expect(calendar.getAllSubcomponents()).toHaveLength(3);
        const plain = (from: string): string => from.replaceAll(/\p{Cc}+/gu, " ");
        expect(events[0]?.summary).toBe(plain(`${fn}'s birthday`));
        expect(Math.max(...text.split("\r\n").map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(
          75,
        );
      }),
    );
  });
});
