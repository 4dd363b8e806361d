import { availableParallelism } from "node:os";
import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";
import { alone, LongestFirst } from "./scripts/journey-order.ts";

/** In milliseconds: for what never ends, not for what is slow on a busy machine. */
const testTimeout = 60_000;

/** Both browsers bring Temporal; Node 20 does not. The clock begins at the same hour, and chance has a seed. */
const setupFiles = [
  "./tests/fakes/clock.ts",
  "temporal-polyfill/global",
  "./tests/fakes/seeded.ts",
  "./tests/fakes/patient.ts",
];

const journeys = "tests/e2e/journeys/**/*.test.ts";
const apart = alone.map((name) => `tests/e2e/journeys/${name}.test.ts`);

/** Two real browsers at once on two processors; where there is one, or where it is asked for, one after the other. */
const atOnce = process.env["GOODTURN_ONE_AT_A_TIME"] ? 1 : Math.min(2, availableParallelism());

/** Patience for a cold start of a browser. */
const inBrowsers = {
  environment: "node",
  testTimeout: 120_000,
  hookTimeout: 180_000,
  // As patient as `waitUntil`.
  expect: { poll: { timeout: 20_000 } },
} as const;

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    // The runner leaves one processor free by itself, which on the two of a build machine is half of them.
    maxWorkers: "100%",
    projects: [
      {
        plugins: [preact()],
        test: {
          name: "unit",
          setupFiles,
          testTimeout,
          include: ["tests/unit/**/*.test.{ts,tsx}", "tests/house/**/*.test.ts"],
          exclude: ["tests/unit/core/**"],
          environment: "node",
        },
      },
      {
        test: {
          name: "unit-core",
          setupFiles,
          testTimeout,
          include: ["tests/unit/core/**/*.test.ts"],
          environment: "node",
          // The core is pure: its tests share modules, which halves their time.
          isolate: false,
        },
      },
      {
        test: {
          ...inBrowsers,
          name: "e2e",
          include: [journeys],
          exclude: apart,
          // Each file has browsers, profiles and folders of its own, and each browser a window that no other one sees.
          maxWorkers: atOnce,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // After them all, when nothing else runs any more.
        test: { ...inBrowsers, name: "e2e-alone", include: apart, fileParallelism: false },
      },
    ],
  },
});
