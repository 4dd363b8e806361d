/** Runs the programs of node_modules as steps with a name, a time and an outcome. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { top } from "./setup.mjs";

/**
 * @typedef {object} Outcome
 * @property {boolean} ok
 * @property {string} output everything the program wrote, unless it was shown as it came
 */

/** The JavaScript file behind a command of a package: started with Node itself it needs no shell on any system. */
function programOf(packageName, command) {
  const folder = join(top, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bin === "string" ? bin : bin[command]);
}

/**
 * @param {[packageName: string, command: string]} program
 * @param {string[]} words
 * @param {{ env?: Record<string, string>, show?: boolean }} [options] `show`: let it write to our own output
 * @returns {Promise<Outcome>}
 */
export function run([packageName, command], words, { env = {}, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [programOf(packageName, command), ...words], {
      cwd: top,
      env: { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: "1" }), ...env },
      stdio: ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "pipe"],
    });
    const pieces = [];
    child.stdout?.on("data", (piece) => pieces.push(piece));
    child.stderr?.on("data", (piece) => pieces.push(piece));
    child.on("error", (error) => resolve({ ok: false, output: String(error) }));
    child.on("close", (code) => resolve({ ok: code === 0, output: Buffer.concat(pieces).toString() }));
  });
}

/** Without colours where they would be noise: some programs write them whenever CI is set. @param {string} text */
const plain = (text) => (process.stdout.isTTY ? text : stripVTControlCharacters(text));

/**
 * Does one step and writes a line about it, and what it said when it failed.
 *
 * @template {Outcome} T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const began = Date.now();
  const outcome = await work().catch((error) => ({
    ok: false,
    output: String(error?.stack ?? error),
    passed: 0,
    failed: 1,
  }));
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${outcome.ok ? "✓" : "✗"} ${name.padEnd(12)} ${seconds.padStart(5)} s`);
  if (!outcome.ok && outcome.output.trim()) console.log(plain(outcome.output.trimEnd()));
  return outcome;
}
