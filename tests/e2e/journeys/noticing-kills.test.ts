import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, type Driver, type Surface, type Tab } from "../harness.ts";
import type { Records } from "../kill-commands/command.ts";
import {
  armWorker,
  holdRecords,
  letGoOfRecords,
  type Step,
  stepReached,
  workerToArm,
} from "../kill-steps.ts";
import { answers, askAndWait, askWithoutWaiting, difference, recordsIn } from "../kills.ts";
import { noticingOf, switchOn, type Noticing } from "../noticing.ts";
import { withPeople } from "../people.ts";
import { articleUrl, plainUrl, sites } from "../sites.ts";
import { waitUntil } from "../wait.ts";

const nothing = { added: {}, changed: {}, removed: {} };
const rounds = [1, 2, 3];
const steps = ["waiting", "writing", "written"] as const satisfies readonly Step[];

// No protocol reaches Firefox's background, so that no step can be reached there for certain.
describe.each(browsers.filter(({ name }) => name === "Chromium"))(
  "$name: somebody whose worker ends in the middle of noticing",
  ({ launch }) => {
    let driver: Driver;
    let asking: Surface;
    let noticing: Noticing;
    let tab: Tab;
    const tally: string[] = [];

    const ask = async (name: string, ask: unknown): Promise<void> =>
      expect((await askAndWait(asking, { name, ask })).ok, name).toBe(true);
    /** A worker that stops at this step, whatever it is asked next. */
    const arm = async (step: Step, nth: number): Promise<void> => {
      await waitUntil("a worker", () => answers(asking));
      await workerToArm(driver, asking);
      if (step === "waiting") await holdRecords(asking);
      await armWorker(driver, step, nth);
    };
    /** The worker ends there, and nobody holds the records any more. */
    const strike = async (): Promise<void> => {
      await stepReached(driver);
      await driver.killWorker();
      await letGoOfRecords(asking);
    };
    /** The records once the next worker answers and two readings agree. */
    const atRest = async (): Promise<Records> => {
      await waitUntil("the worker to answer", () => answers(asking));
      let last = await recordsIn(asking);
      await waitUntil("the records to rest", async () => {
        const before = last;
        last = await recordsIn(asking);
        return isDeepStrictEqual(last, before);
      });
      return last;
    };
    const remembersThePage = async (): Promise<void> => {
      await waitUntil("the page to be remembered", async () =>
        Object.keys(await recordsIn(asking)).some((key) => key.startsWith("noticed/")),
      );
    };

    beforeAll(async () => {
      driver = await launch({ sites, grantOptional: true });
      asking = await withPeople(driver, "friends.vcf");
      noticing = noticingOf(asking);
      await switchOn(driver);
      tab = await driver.open(plainUrl);
    });
    afterAll(() => driver?.close());

    it.each(steps.flatMap((step) => rounds.map((round) => [step, round] as const)))(
      "finds the page remembered as a whole or not at all, struck while it is %s (%i)",
      async (step) => {
        await tab.goto(plainUrl);
        await ask("noticed/forget", {});
        const before = await atRest();
        await arm(step, 1);
        await tab.goto(articleUrl);
        await strike();
        const now = await atRest();
        const after = { ...nothing, added: { noticed: 1 } };
        expect(difference(before, now)).toEqual(step === "written" ? after : nothing);
        tally.push(`noticing a page: ${step}`);
        // Nothing is in the way of the next visit.
        await tab.goto(plainUrl);
        await tab.goto(articleUrl);
        await noticing.waitForBadge(articleUrl, "2");
        await remembersThePage();
      },
    );

    it.each([
      ["waiting", 1],
      ["writing", 1],
      ["writing", 2],
      ["written", 1],
    ] as const)(
      "finds it on with all that it knew, or off without a trace, struck while that is %s (%i)",
      async (step, nth) => {
        const isOff = step === "written";
        await tab.goto(articleUrl);
        await noticing.waitForBadge(articleUrl, "2");
        await remembersThePage();
        const before = await atRest();
        await arm(step, nth);
        await askWithoutWaiting(asking, { name: "noticing/switch", ask: { on: false } });
        await strike();
        const off = { ...nothing, changed: { settings: 1 }, removed: { noticed: 1 } };
        expect(difference(before, await atRest())).toEqual(isOff ? off : nothing);
        tally.push(`switching it off: ${step}`);
        if (!isOff) {
          expect((await noticing.state()).scripts).toHaveLength(1);
          return;
        }
        await waitUntil("neither script nor number to be left", async () => {
          const { scripts, badges } = await noticing.state();
          return scripts.length === 0 && badges.length === 0;
        });
        expect(await noticing.watching(articleUrl)).toEqual(["stopped"]);
      },
    );

    it("had no error, and asked the network for nothing", async () => {
      console.log(`Chromium: ${tally.length} kills\n  ${[...countOf(tally)].join("\n  ")}`);
      expect(await driver.requests()).toEqual([]);
      expect(await driver.problems()).toEqual([]);
    });
  },
);

function countOf(tally: readonly string[]): Set<string> {
  return new Set(tally.map((line) => `${line}: ${tally.filter((other) => other === line).length}`));
}
