import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";

/** In milliseconds: for what never ends, not for what is slow on a busy machine. */
const testTimeout = 60_000;

/** Both browsers bring Temporal; Node 20 does not. The clock begins at the same hour, and chance has a seed. */
const setupFiles = [
  "./tests/fakes/clock.ts",
  "temporal-polyfill/global",
  "./tests/fakes/seeded.ts",
  "./tests/fakes/patient.ts",
];

export default defineConfig({
  test: {
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
          name: "e2e",
          include: ["tests/e2e/journeys/**/*.test.ts"],
          environment: "node",
          // Two real browsers on two cores: one journey file at a time, and patience for a cold start.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // As patient as `waitUntil`.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
