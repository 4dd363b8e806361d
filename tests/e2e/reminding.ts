import type { Surface } from "./harness.ts";
import { waitUntil } from "./wait.ts";

/** What reminders show outside of our pages: the dot on the icon, and when the one alarm rings. */
export interface Reminding {
  readonly dot: string;
  /** On the clock of that browser: "Monday, 09:00". */
  readonly rings: readonly string[];
}

export function remindingOf(page: Surface): Promise<Reminding> {
  return page.evaluate(async () => {
    const { action, alarms } = (globalThis as unknown as { browser: typeof chrome }).browser;
    const all = await alarms.getAll();
    const rings = all.map(({ scheduledTime }) => {
      const at = new Date(scheduledTime);
      const day = at.toLocaleDateString("en-US", { weekday: "long" });
      return `${day}, ${at.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })}`;
    });
    return { dot: await action.getBadgeText({}), rings };
  });
}

/** Waits until the icon has this dot (empty: none), and the alarm rings then. */
export async function waitForReminding(
  page: Surface,
  dot: string,
  rings: readonly string[],
  timeout?: number,
): Promise<void> {
  // The icon has no dot at first: nothing is there only once it was looked.
  if (dot === "") await page.evaluate(look);
  const wanted = JSON.stringify({ dot, rings });
  await waitUntil(
    `the icon and its alarm to be ${wanted}`,
    async () => JSON.stringify(await remindingOf(page)) === wanted,
    {
      why: async () => JSON.stringify(await remindingOf(page)),
      ...(timeout === undefined ? {} : { timeout }),
    },
  );
}

/** They look at Today, and the dot has done its work. */
export async function lookAtToday(page: Surface): Promise<void> {
  await page.click("link", "Today");
  await waitUntil("no dot", async () => (await remindingOf(page)).dot === "");
}

/** In Settings: a dot, at this time of day (`HH:MM`). */
export async function askForDot(page: Surface, time?: string): Promise<void> {
  await page.click("link", "Settings");
  await page.click("radio", "A quiet dot on the icon");
  await waitForWay(page, "badge");
  if (time !== undefined) await setTime(page, time);
}

/** How they are reminded is kept by then. */
export async function waitForWay(page: Surface, way: "badge" | "notification"): Promise<void> {
  await waitUntil(`${way} to be kept`, async () => (await page.evaluate(kept)).reminders.way === way);
}

/** On a page that shows Settings, with reminders on. */
export async function setTime(page: Surface, time: string): Promise<void> {
  await page.evaluate((value) => {
    const field = document.querySelector<HTMLInputElement>("input[type=time]");
    if (!field) throw new Error("There is no field for the time.");
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }, time);
  await waitUntil("the time to be kept", async () => (await page.evaluate(kept)).reminders.time === time);
}

/** A whole minute that is still to come, on the clocks of this machine, which the browser shares. */
export function minuteAhead(seconds: number): Date {
  const minute = 60_000;
  return new Date(Math.ceil((Date.now() + seconds * 1_000) / minute) * minute);
}

/** A zone in which it is the early morning now: nine o'clock is still to come, and midnight is far. */
export function earlyMorning(): string {
  const behind = new Date().getUTCHours() - 4;
  // Etc/GMT+3 is three hours behind UTC, whatever its name seems to say; there are twelve of these.
  return behind > 12 ? `Etc/GMT-${24 - behind}` : `Etc/GMT${behind < 0 ? behind : `+${behind}`}`;
}

/** What a clock in this zone shows, `HH:MM`. */
export const clockIn = (zone: string, at: Date): string =>
  at.toLocaleTimeString("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" });

/** The day there, by its name, so many days later. */
export const dayIn = (zone: string, at: Date, later = 0): string =>
  new Date(at.getTime() + later * 86_400_000).toLocaleDateString("en-US", {
    timeZone: zone,
    weekday: "long",
  });

/** Runs in the document. */
async function kept(): Promise<{ reminders: { way: string; time: string } }> {
  type Reply = { answer: { reminders: { way: string; time: string } } };
  const { runtime } = (globalThis as unknown as { browser: typeof chrome }).browser;
  return (await runtime.sendMessage<unknown, Reply>({ name: "settings/show", ask: {} })).answer;
}

/** Runs in the document: keeps the reminders as they are, which is answered after a look at what is due. */
async function look(): Promise<void> {
  type Reply = { answer: { reminders: object } };
  const { runtime } = (globalThis as unknown as { browser: typeof chrome }).browser;
  const { answer } = await runtime.sendMessage<unknown, Reply>({ name: "settings/show", ask: {} });
  await runtime.sendMessage({ name: "reminders/save", ask: answer.reminders });
}
