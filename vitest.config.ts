import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact()],
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}", "tests/house/**/*.test.ts"],
          environment: "node",
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
        },
      },
    ],
  },
});
