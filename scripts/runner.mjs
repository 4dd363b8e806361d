/** Runs a project of vitest and takes the counts from its own report. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./steps.mjs";

/** @typedef {{ file: string, passed: number }} Broken a file that failed, with what passed in it all the same */

/**
 * @param {"unit" | "e2e"} project
 * @param {{ filters?: string[], show?: boolean, oneAtATime?: boolean }} [options] `show`: write the readable report as it
 *   comes; `oneAtATime`: no journey beside another
 * @returns {Promise<{ ok: boolean, output: string, passed: number, failed: number, outside: number, broken: Broken[] }>}
 */
export async function runTests(project, { filters = [], show = false, oneAtATime = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "goodturn-report-"));
  const report = join(folder, "report.json");
  const errors = join(folder, "errors");
  try {
    const { ok, output } = await run(
      ["vitest", "vitest"],
      [
        "run",
        "--project",
        `${project}*`,
        `--reporter=${show ? "default" : "dot"}`,
        "--reporter=json",
        `--reporter=${fileURLToPath(new URL("errors-reporter.mjs", import.meta.url))}`,
        `--outputFile.json=${report}`,
        ...filters,
      ],
      {
        show,
        env: { GOODTURN_ERRORS: errors, ...(oneAtATime ? { GOODTURN_ONE_AT_A_TIME: "1" } : {}) },
      },
    );
    const { passed, failed, skipped, broken } = count(report);
    // An error outside of every test counts as one that failed, and so does a runner that ended without a report.
    const outside = existsSync(errors) ? Number(readFileSync(errors, "utf8")) : 1;
    const failures = ok ? failed : Math.max(failed + outside, 1);
    if (skipped > 0) console.log(`  ${skipped} ${project} tests skipped themselves: see why above`);
    return { ok: failures === 0, output, passed, failed: failures, outside, broken };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Counts as failed what failed, a file that could not be read, and, in a file that failed, also what was never run: a
 * set-up that breaks must not hide its tests. Otherwise what a test itself skips is neither (and is said).
 *
 * @param {string} report
 */
function count(report) {
  let results;
  try {
    results = JSON.parse(readFileSync(report, "utf8")).testResults;
  } catch {
    return { passed: 0, failed: 1, skipped: 0, broken: [] };
  }
  const total = { passed: 0, failed: 0, skipped: 0, broken: /** @type {Broken[]} */ ([]) };
  for (const { name, status, assertionResults } of results) {
    const passed = assertionResults.filter((one) => one.status === "passed").length;
    const rest = assertionResults.length - passed;
    const bad = assertionResults.filter((one) => one.status === "failed").length;
    total.passed += passed;
    if (status === "failed") {
      total.failed += Math.max(rest, 1);
      total.broken.push({ file: name, passed });
    } else {
      total.failed += bad;
      total.skipped += rest - bad;
    }
  }
  return total.passed + total.failed === 0 ? { ...total, failed: 1 } : total;
}

/**
 * The journeys. Where one or two files failed they are run once more, one at a time in fresh browsers, and what it comes to
 * then counts; that they needed it is said, for a chance failure has a cause, too (docs/decisions/023). What is broken fails
 * twice, and more than two files at once, or an error outside of every test, are no chance.
 *
 * @param {string[]} filters
 * @param {boolean} oneAtATime
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runJourneys(filters, oneAtATime) {
  const first = await runTests("e2e", { filters, show: true, oneAtATime });
  const { broken, outside } = first;
  if (outside > 0 || broken.length === 0 || broken.length > 2) return first;
  console.log(`Once more, in fresh browsers: ${broken.map(({ file }) => file).join(" ")}`);
  const second = await runTests("e2e", {
    filters: broken.map(({ file }) => file),
    show: true,
    oneAtATime: true,
  });
  if (second.ok)
    for (const { file } of broken)
      console.log(`By chance? ${file} failed at first and passed then: look for the cause above.`);
  const lost = broken.reduce((sum, { passed }) => sum + passed, 0);
  return { passed: first.passed - lost + second.passed, failed: second.failed };
}
