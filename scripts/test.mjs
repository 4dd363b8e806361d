/**
 * All tests, on a machine with nothing but Node, npm and git: set-up, checks, browsers, both builds, Mozilla's linter,
 * and the journeys in both real browsers. The last line is `N passed, N failed`, from the runners' own counts.
 *
 * `npm test -- journeys/first` runs only the journeys whose path contains these words, without the checks. With
 * `--one-at-a-time` no journey runs beside another (docs/decisions/036), which takes nearly twice as long.
 */
import { ensureBrowser } from "./browsers.mjs";
import { build } from "./build.mjs";
import { check } from "./check.mjs";
import { lintPackage } from "./lint-package.mjs";
import { setUp } from "./setup.mjs";
import { step } from "./steps.mjs";

const words = process.argv.slice(2);
const oneAtATime = words.includes("--one-at-a-time");
const filters = words.filter((word) => word !== "--one-at-a-time");
const total = { passed: 0, failed: 0 };

/** @param {boolean} ok */
function one(ok) {
  total[ok ? "passed" : "failed"] += 1;
}

async function test() {
  setUp();
  // The browsers come first: their installation is the slowest part on a new machine, and says so.
  for (const name of ["chromium", "firefox", "xvfb", "datefudge"]) {
    const found = await step(name, async () => {
      console.log(`  ${ensureBrowser(name)}`);
      return { ok: true, output: "" };
    });
    one(found.ok);
  }
  if (filters.length === 0) {
    const { passed, failed } = await check();
    total.passed += passed;
    total.failed += failed;
  } else console.log(`Only the journeys that match: ${filters.join(" ")}`);

  const built = await build();
  one(built.ok);
  if (!built.ok) throw new Error("Without a build there are no journeys.");
  if (filters.length === 0) one((await step("web-ext lint", lintPackage)).ok);

  const { runJourneys } = await import("./runner.mjs");
  const journeys = await runJourneys(filters, oneAtATime);
  total.passed += journeys.passed;
  total.failed += journeys.failed;
}

try {
  await test();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  one(false);
}
if (total.failed > 0) process.exitCode = 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
