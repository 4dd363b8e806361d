/**
 * Finds the browsers that Goodturn is started and tested in, and the screen and the clock that some of the tests need.
 *
 * An environment variable comes first, then the well-known places of each system. On Debian and Ubuntu, as root, a
 * missing one is installed with apt-get (said aloud, and not with GOODTURN_NO_INSTALL=1): that is a container or a build
 * machine, where nobody sits who could do it.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

const programFiles = [
  process.env.PROGRAMFILES,
  process.env["PROGRAMFILES(X86)"],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined);
const applications = ["/Applications", join(homedir(), "Applications")];

const kinds = {
  chromium: {
    label: "Chromium, Chrome or Edge",
    package: "chromium",
    variables: ["GOODTURN_CHROMIUM", "CHROME_PATH", "CHROMIUM_PATH", "PUPPETEER_EXECUTABLE_PATH"],
    commands: [
      "chromium",
      "chromium-browser",
      "google-chrome-stable",
      "google-chrome",
      "chrome",
      "microsoft-edge-stable",
      "microsoft-edge",
    ],
    places: [
      ...applications.flatMap((folder) => [
        `${folder}/Chromium.app/Contents/MacOS/Chromium`,
        `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
        `${folder}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
      ]),
      ...programFiles.flatMap((folder) => [
        join(folder, "Chromium", "Application", "chrome.exe"),
        join(folder, "Google", "Chrome", "Application", "chrome.exe"),
        join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
      ]),
      "/snap/bin/chromium",
      "/opt/google/chrome/chrome",
    ],
  },
  firefox: {
    label: "Firefox",
    package: "firefox-esr",
    variables: ["GOODTURN_FIREFOX", "FIREFOX_PATH"],
    commands: ["firefox", "firefox-esr", "firefox-developer-edition"],
    places: [
      ...applications.flatMap((folder) => [
        `${folder}/Firefox.app/Contents/MacOS/firefox`,
        `${folder}/Firefox Developer Edition.app/Contents/MacOS/firefox`,
      ]),
      ...programFiles.map((folder) => join(folder, "Mozilla Firefox", "firefox.exe")),
      "/snap/bin/firefox",
      "/opt/firefox/firefox",
    ],
  },
  // Not a browser but a screen for one, where nobody sits in front: a journey looks at the real toolbar's pixels.
  xvfb: {
    label: "Xvfb",
    package: "xvfb",
    variables: ["GOODTURN_XVFB"],
    commands: ["Xvfb"],
    places: [],
  },
  // Not a browser but a clock for one, loaded into it: a journey lives a week in a minute.
  datefudge: {
    label: "datefudge",
    package: "datefudge",
    variables: ["GOODTURN_DATEFUDGE"],
    commands: [],
    isLibrary: true,
    places: ["x86_64", "aarch64"].map((machine) => `/usr/lib/${machine}-linux-gnu/datefudge/datefudge.so`),
  },
};

/** @typedef {"chromium" | "firefox" | "xvfb" | "datefudge"} Program */

/** @param {string} file @param {boolean} isLibrary */
function runs(file, isLibrary) {
  try {
    accessSync(file, isLibrary ? constants.R_OK : constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** @param {string[]} commands */
function onPath(commands) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const suffix = process.platform === "win32" ? ".exe" : "";
  return commands.flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
}

/**
 * The program of a browser, or `null` when it is not on this machine.
 *
 * @param {Program} name
 * @throws when an environment variable names a program that is not there: to use another one would hide the mistake
 */
export function findBrowser(name) {
  const kind = kinds[name];
  const isLibrary = "isLibrary" in kind;
  for (const variable of kind.variables) {
    const given = process.env[variable];
    if (!given) continue;
    if (runs(given, isLibrary)) return given;
    throw new Error(`${variable} is "${given}", but there is no program at that place.`);
  }
  return [...onPath(kind.commands), ...kind.places].find((file) => runs(file, isLibrary)) ?? null;
}

/** What a browser says of itself, with its version; null where it is not there. @param {Program} name */
export function browserVersion(name) {
  const program = findBrowser(name);
  if (!program) return null;
  return spawnSync(program, ["--version"], { encoding: "utf8" }).stdout.trim().split("\n").at(-1) || null;
}

/** One line that says what to do about a missing browser. @param {Program} name */
export function missingBrowser(name) {
  const { label, variables, package: debian } = kinds[name];
  return `${label} was not found. Install it (Debian, Ubuntu: apt-get install ${debian}) or set ${variables[0]} to its program.`;
}

/**
 * Finds a browser, and installs it where that is possible and wanted.
 *
 * @param {Program} name
 * @param {(line: string) => void} say
 * @returns {string} its program
 * @throws with the line of `missingBrowser` when there is none in the end
 */
export function ensureBrowser(name, say = console.log) {
  const found = findBrowser(name);
  if (found) return found;
  if (canInstall()) {
    const { package: debian } = kinds[name];
    say(
      `Installing ${debian} with apt-get, because it is not on this machine (GOODTURN_NO_INSTALL=1 prevents this) …`,
    );
    aptGet(["update", "-qq"], say);
    aptGet(["install", "-y", "-qq", "--no-install-recommends", debian], say);
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  throw new Error(missingBrowser(name));
}

function canInstall() {
  return (
    process.platform === "linux" &&
    process.getuid?.() === 0 &&
    process.env.GOODTURN_NO_INSTALL !== "1" &&
    existsSync("/etc/debian_version") &&
    existsSync("/usr/bin/apt-get")
  );
}

/**
 * @param {string[]} words
 * @param {(line: string) => void} say
 */
function aptGet(words, say) {
  const { status, stdout, stderr } = spawnSync("apt-get", words, {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
  });
  if (status !== 0) say(`apt-get ${words[0]} failed: ${(stderr || stdout || "").trim().split("\n").at(-1)}`);
}
