import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startBackground } from "../../../../src/background/start";
import { defaultReminders } from "../../../../src/core/reminder/reminder";
import { asker } from "../../../fakes/asker";
import { fakeBrowser, type FakeBrowser } from "../../../fakes/browser";
import { someone } from "../../../fakes/people";

let fake: FakeBrowser;

vi.mock("../../../../src/browser/api", () => ({
  get browser() {
    return fake.api;
  },
}));

const ask = asker(() => fake);

/** The worker is started anew; the browser goes on, and keeps alarms and notifications. */
function restartWorker({ forgetsAlarms = false } = {}): void {
  const { alarms, shown, made } = fake.reminding;
  const { badge } = fake.outside;
  fake = fakeBrowser();
  fake.outside.badge = badge;
  Object.assign(fake.reminding, { shown, made });
  if (!forgetsAlarms) for (const [name, when] of alarms) fake.reminding.alarms.set(name, when);
  startBackground();
}

/** Everything that was begun is over: the next question is answered after the looks before it. */
const settled = (): Promise<unknown> =>
  vi.waitFor(async () => {
    await ask("promises/list", {});
    await ask("settings/show", {});
  });

const next = (): string | null => {
  const when = fake.reminding.alarms.get("reminder");
  return when === undefined ? null : new Date(when).toISOString();
};

/** The alarm rings, on time or so many hours late. */
async function ring(hoursLate = 0): Promise<void> {
  const when = fake.reminding.alarms.get("reminder");
  if (when === undefined) throw new Error("There is no alarm.");
  fake.reminding.alarms.delete("reminder");
  vi.setSystemTime(when + hoursLate * 3_600_000);
  fake.reminding.rang.dispatch({ name: "reminder" });
  await vi.waitFor(() => expect(fake.reminding.alarms.has("reminder")).toBe(true));
}

const on = { ...defaultReminders, way: "notification" as const, time: "09:00" };
const promise = (what: string, due: string) =>
  ask("promises/save", { uids: ["Priya"], what, due, repeat: null, page: null });

beforeEach(async () => {
  // A Sunday, and the clock of this machine.
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-29T12:00:00Z") });
  vi.spyOn(Temporal.Now, "timeZoneId").mockReturnValue("UTC");
  globalThis.indexedDB = new IDBFactory();
  fake = fakeBrowser();
  startBackground();
  await ask("contacts/save", { contact: someone("Priya") });
  await ask("contacts/save", { contact: someone("Ana", { bday: "--12-02" }) });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("somebody who did not ask for reminders", () => {
  it("has no alarm, no notification and no dot", async () => {
    await promise("send the slides", "2026-11-29");
    await settled();
    expect(next()).toBeNull();
    expect(fake.reminding.made).toEqual([]);
    expect(fake.outside.badge).toBe("");
  });
});

describe("a week with reminders", () => {
  beforeEach(async () => {
    await promise("send the slides", "2026-12-01");
    await promise("call the observatory", "2026-12-02");
    await ask("reminders/save", on);
  });

  it("tells once a day at most, everything of a day together, and nothing on other days", async () => {
    expect(next()).toBe("2026-11-30T09:00:00.000Z");
    const days: string[] = [];
    for (let day = 0; day < 7; day += 1) {
      days.push(next()?.slice(0, 10) ?? "");
      await ring();
    }
    expect(days).toEqual(
      [30, 1, 2, 3, 4, 5, 6].map((day) => `2026-1${day === 30 ? 1 : 2}-${String(day).padStart(2, "0")}`),
    );
    expect(fake.reminding.made).toEqual([
      "You said you would: send the slides (Priya)",
      "You said you would: call the observatory (Priya)\nAna: birthday, December 2",
    ]);
  });

  it("loses nothing and repeats nothing when the worker is killed, the browser ends, or alarms are forgotten", async () => {
    for (let day = 0; day < 7; day += 1) {
      restartWorker({ forgetsAlarms: day % 2 === 0 });
      await vi.waitFor(() => expect(next()).not.toBeNull());
      await ring();
      restartWorker();
      await settled();
    }
    expect(fake.reminding.made).toHaveLength(2);
  });

  it("tells what was slept through when the machine is awake again, but of no birthday that is over", async () => {
    await ring(24 * 4);
    expect(fake.reminding.made).toEqual([
      "You said you would: send the slides (Priya)\nYou said you would: call the observatory (Priya)",
    ]);
  });

  it("tells at nine where they are, and once, when the machine's zone changes under a worker and its alarm", async () => {
    const isIn = vi.spyOn(Temporal.Now, "timeZoneId");
    await ring();
    expect(next()).toBe("2026-12-01T09:00:00.000Z");
    // Nine in the morning in London is the middle of the night there: nothing is said, and nine o'clock waited for.
    isIn.mockReturnValue("America/New_York");
    await ring();
    expect(next()).toBe("2026-12-01T14:00:00.000Z");
    expect(fake.reminding.made).toEqual([]);
    await ring();
    expect(fake.reminding.made).toEqual(["You said you would: send the slides (Priya)"]);
    expect(next()).toBe("2026-12-02T14:00:00.000Z");
    // And where the day begins sooner, the alarm comes late: what it is for is told when it comes, and the next is on time.
    isIn.mockReturnValue("Asia/Tokyo");
    await ring();
    await ring();
    expect(fake.reminding.made.filter((text) => text.includes("send the slides"))).toHaveLength(1);
    expect(fake.reminding.made.filter((text) => text.includes("observatory"))).toHaveLength(1);
    expect(next()?.slice(10)).toBe("T00:00:00.000Z");
  });

  it("opens the thing itself on a click, also in a worker that was dead", async () => {
    await ring();
    await ring();
    const [id = ""] = fake.reminding.shown.keys();
    restartWorker();
    fake.reminding.clicked.dispatch(id);
    await vi.waitFor(() => expect(next()).not.toBeNull());
    const { promises } = await ask("promises/list", {});
    const slides = promises.find(({ what }) => what === "send the slides");
    expect(fake.opened.at(-1)).toContain(`options.html#promises/${encodeURIComponent(slides?.id ?? "")}`);
    expect(fake.reminding.shown.size).toBe(0);
  });

  it("shows a dot until somebody looked, also after a restart", async () => {
    await ring();
    expect(fake.outside.badge).toBe("");
    await ring();
    expect(fake.outside.badge).toBe("•");
    restartWorker();
    fake.outside.badge = "";
    await vi.waitFor(() => expect(fake.outside.badge).toBe("•"));
    await ask("reminders/seen", {});
    expect(fake.outside.badge).toBe("");
  });

  it("finds the dot gone after all when the worker died while somebody looked", async () => {
    await promise("send the slides", "2026-11-30");
    await ask("reminders/save", on);
    await ring();
    await vi.waitFor(() => expect(fake.outside.badge).toBe("•"));
    // The dot's last moment: what was recorded before it is all that the next worker knows.
    const { action } = fake.api as { action: { setBadgeText(text: object): Promise<void> } };
    vi.spyOn(action, "setBadgeText").mockRejectedValue(new Error("The worker is gone."));
    await ask("reminders/seen", {}).catch(() => undefined);
    vi.restoreAllMocks();
    vi.spyOn(Temporal.Now, "timeZoneId").mockReturnValue("UTC");
    restartWorker();
    await vi.waitFor(() => expect(fake.outside.badge).toBe(""));
  });

  it("puts a promise off, and is told of it again on that day", async () => {
    await ring();
    await ring();
    const [first] = (await ask("promises/list", {})).promises;
    await ask("promises/snooze", { id: first?.id ?? "", until: "2026-12-04" });
    await ring();
    await ring();
    await ring();
    expect(fake.reminding.made.at(-1)).toBe("You said you would: send the slides (Priya)");
  });

  it("tells of each by itself where that was asked for, which opens just that", async () => {
    await ask("reminders/save", { ...on, each: true });
    for (let day = 0; day < 3; day += 1) await ring();
    expect(fake.reminding.made).toEqual([
      "You said you would: send the slides (Priya)",
      "You said you would: call the observatory (Priya)",
      "Ana: birthday, December 2",
    ]);
    const [slides = "", call = "", birthday = ""] = fake.reminding.shown.keys();
    expect(new Set([slides, call, birthday]).size).toBe(3);
    restartWorker();
    fake.reminding.clicked.dispatch(birthday);
    await vi.waitFor(() => expect(fake.opened.at(-1)).toMatch(/options\.html#contacts\/Ana$/));
    fake.reminding.clicked.dispatch(call);
    await vi.waitFor(() => expect(fake.opened.at(-1)).toMatch(/options\.html#promises\/[^ ]+$/));
    expect([...fake.reminding.shown.keys()]).toEqual([slides]);
  });

  it("has two dates of one person as two, and neither in the other's place", async () => {
    const days = { bday: "--12-02", anniversaries: [{ date: "2019-12-02", label: "first day at Lantern" }] };
    await ask("contacts/save", { contact: someone("Ana", days) });
    await ask("reminders/save", { ...on, each: true });
    for (let day = 0; day < 3; day += 1) await ring();
    expect(fake.reminding.shown.size).toBe(4);
  });

  it("has each on screen once, and tells of neither again, when the worker dies between the two", async () => {
    await ask("reminders/save", { ...on, each: true });
    await ring();
    await ring();
    const { notifications } = fake.api as { notifications: { create(...of: unknown[]): Promise<void> } };
    const create = notifications.create.bind(notifications);
    let isFirst = true;
    const creating = vi.spyOn(notifications, "create").mockImplementation((...of) => {
      const made = isFirst ? create(...of) : new Promise<void>(() => undefined);
      isFirst = false;
      return made;
    });
    const when = fake.reminding.alarms.get("reminder") ?? 0;
    vi.setSystemTime(when);
    fake.reminding.rang.dispatch({ name: "reminder" });
    await vi.waitFor(() => expect(creating).toHaveBeenCalledTimes(2));
    restartWorker();
    await vi.waitFor(() => expect(fake.reminding.shown.size).toBe(3));
    await vi.waitFor(() => expect(next()).toBe("2026-12-03T09:00:00.000Z"));
    const { length } = fake.reminding.made;
    for (let day = 0; day < 4; day += 1) await ring();
    expect(fake.reminding.made).toHaveLength(length);
  });

  it("is silent at once when it is switched off", async () => {
    await ask("reminders/save", { ...on, way: "off" });
    expect(next()).toBeNull();
  });

  it("can be a dot alone", async () => {
    await ask("reminders/save", { ...on, way: "badge" });
    await ring();
    await ring();
    expect(fake.reminding.made).toEqual([]);
    expect(fake.outside.badge).toBe("•");
  });

  it("is not told of what was due before reminders were wanted", async () => {
    await ask("reminders/save", { ...on, way: "off" });
    await promise("an old one", "2026-11-20");
    await ask("reminders/save", on);
    await ring();
    expect(fake.reminding.made).toEqual([]);
  });
});

describe("somebody who gave the permission to a worker that was running, in Firefox", () => {
  /** Firefox gives no object for notifications without the permission, and wakes only whoever listened from the start. */
  beforeEach(async () => {
    fake = fakeBrowser();
    const api = fake.api as { runtime: Record<string, unknown>; notifications: unknown };
    const { notifications } = api;
    api.runtime["getBrowserInfo"] = () => undefined;
    api.notifications = undefined;
    startBackground();
    await promise("send the slides", "2026-11-30");
    api.notifications = notifications;
    // The answer to the question may be here before the news of it.
    await ask("reminders/save", { ...on, way: "badge" });
    vi.setSystemTime(new Date("2026-11-30T10:00:00Z"));
    await ask("reminders/save", on);
  });

  it("has the notification from the next worker, whose end no click is lost with", async () => {
    expect(fake.reminding.made).toEqual([]);
    expect(next()).toBe("2026-11-30T10:01:00.000Z");
    restartWorker();
    await vi.waitFor(() => expect(next()).toBe("2026-12-01T09:00:00.000Z"));
    expect(fake.reminding.made).toHaveLength(1);
  });

  it("has it from this one in the end, which may never come to rest", async () => {
    for (let minute = 0; minute < 3; minute += 1) await ring();
    expect(fake.reminding.made).toHaveLength(1);
  });
});
