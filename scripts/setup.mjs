/**
 * Makes a fresh checkout ready to work: the right Node, and the packages of package-lock.json.
 *
 * Needs nothing but Node and npm. Every other script calls it first, so nobody has to know that it exists.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const top = dirname(dirname(fileURLToPath(import.meta.url)));
const leastNode = [20, 19];

/**
 * @param {(line: string) => void} [say]
 * @throws with one line that says what to do
 */
export function setUp(say = console.log) {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < leastNode[0] || (major === leastNode[0] && minor < leastNode[1])) {
    throw new Error(
      `Goodturn needs Node ${leastNode.join(".")} or newer; this is Node ${process.versions.node}.`,
    );
  }
  if (isInstalled()) return;
  say("Installing the packages of package-lock.json (npm ci) …");
  const began = Date.now();
  const quiet = ["--no-audit", "--no-fund"];
  const strict = npm(["ci", ...quiet], "pipe");
  if (strict.status !== 0 && /\bEUSAGE\b/.test(strict.stderr)) {
    // The list was written where some packages for other systems could not be had, and npm ci insists on all of them.
    say(
      "package-lock.json leaves out packages for other systems: npm install, with the versions it does list …",
    );
    if (npm(["install", "--no-save", ...quiet], "inherit").status !== 0) throw new Error(noPackages);
  } else if (strict.status !== 0) {
    say(strict.stderr.trim());
    throw new Error(noPackages);
  }
  say(`Packages installed in ${Math.round((Date.now() - began) / 1000)} s.`);
}
const noPackages =
  "The packages could not be installed: npm says why, above. Is there a way to the package registry?";

/**
 * Whether node_modules holds what package-lock.json asks for. Compared by content: times of files say nothing after a
 * fresh checkout. Optional packages may be missing, they are made for other systems.
 */
function isInstalled() {
  const installedFile = join(top, "node_modules", ".package-lock.json");
  if (!existsSync(installedFile)) return false;
  const wanted = packagesOf(join(top, "package-lock.json"));
  const installed = packagesOf(installedFile);
  return Object.entries(wanted).every(
    ([place, { version, optional, devOptional, peer }]) =>
      place === "" || optional || devOptional || peer || installed[place]?.version === version,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string; optional?: boolean; devOptional?: boolean; peer?: boolean }>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
}

/**
 * Runs npm, the one that started us if there is one: on Windows its command is not a program.
 *
 * @param {string[]} words
 * @param {"pipe" | "inherit"} errors whether to keep what it says, or to show it
 */
function npm(words, errors) {
  const own = process.env.npm_execpath;
  const options = {
    cwd: top,
    encoding: /** @type {const} */ ("utf8"),
    stdio: /** @type {("ignore" | "inherit" | "pipe")[]} */ (["ignore", "inherit", errors]),
  };
  if (own?.endsWith(".js")) return spawnSync(process.execPath, [own, ...words], options);
  return spawnSync("npm", words, { ...options, shell: process.platform === "win32" });
}

/** Ends a script with the one line of its error, without a stack: these are messages for people. */
export function fail(error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    setUp();
    console.log("Ready.");
  } catch (error) {
    fail(error);
  }
}
