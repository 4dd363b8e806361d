/**
 * The quick part of the tests, without a browser: types, lint, format, dead code, unit and house tests.
 *
 * `npm run check`; `npm test` begins with the same.
 */
import { fileURLToPath } from "node:url";
import { fail, setUp } from "./setup.mjs";
import { run, step } from "./steps.mjs";

/** @returns {Promise<{ passed: number, failed: number }>} each step counts as one, the unit tests one by one */
export async function check() {
  // Imported here, after the set-up: a step may need what that installs.
  const { runTests } = await import("./runner.mjs");
  const steps = [
    () => step("types", () => run(["typescript", "tsc"], ["--noEmit"])),
    () =>
      step("lint", () =>
        run(["oxlint", "oxlint"], ["--type-aware", "--deny-warnings", "src", "tests", "scripts"]),
      ),
    () =>
      step("format", () => run(["prettier", "prettier"], ["--check", "--log-level=warn", "--cache", "."])),
    () => step("dead code", () => run(["knip", "knip"], ["--no-progress"])),
  ];
  const unit = step("unit", () => runTests("unit"));
  let passed = 0;
  let failed = 0;
  // One beside the unit tests: two processors are what a build machine has.
  for (const one of steps) {
    if ((await one()).ok) passed += 1;
    else failed += 1;
  }
  const tests = await unit;
  console.log(`  unit tests: ${tests.passed} passed, ${tests.failed} failed`);
  return { passed: passed + tests.passed, failed: failed + tests.failed };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    setUp();
    const { passed, failed } = await check();
    console.log(`${passed} passed, ${failed} failed`);
    if (failed > 0) process.exitCode = 1;
  } catch (error) {
    fail(error);
  }
}
