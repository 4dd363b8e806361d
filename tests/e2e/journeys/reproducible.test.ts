import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { browsers } from "../harness.ts";

/** All that a build is made from. */
const ingredients = [
  "src",
  "scripts",
  "public",
  "icons",
  "manifest.json",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "vite.config.ts",
];

/** Path and hash of every file, in order. */
function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
    .toSorted();
  return Object.fromEntries(files.map((file) => [file, sha256(readFileSync(path.join(folder, file)))]));
}

function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

describe.each(browsers)("$name: somebody who builds it again, elsewhere and later", ({ name, extension }) => {
  const elsewhere = mkdtempSync(path.join(tmpdir(), "goodturn and elsewhere-"));
  afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

  it("gets the same, byte for byte", () => {
    for (const one of ingredients) cpSync(one, path.join(elsewhere, one), { recursive: true });
    utimesSync(path.join(elsewhere, "manifest.json"), 0, 0);
    symlinkSync(path.resolve("node_modules"), path.join(elsewhere, "node_modules"), "junction");
    execFileSync(
      process.execPath,
      [path.resolve("node_modules/vite/bin/vite.js"), "build", "--logLevel", "warn"],
      {
        cwd: elsewhere,
        env: { ...process.env, GOODTURN_BROWSER: name.toLowerCase(), TZ: "Pacific/Auckland", LC_ALL: "C" },
      },
    );
    const here = contents(extension);
    expect(Object.keys(here).length).toBeGreaterThan(20);
    expect(contents(path.join(elsewhere, extension))).toEqual(here);
    console.log(
      `${name}: sha256 of the build ${sha256(JSON.stringify(here))}, ${Object.keys(here).length} files`,
    );
  });
});
