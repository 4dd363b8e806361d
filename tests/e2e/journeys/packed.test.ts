import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { browsers } from "../harness.ts";

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

describe.each(browsers)("$name: the packed extension, as a reviewer reads it", ({ name, extension }) => {
  const manifest = JSON.parse(readFileSync(path.join(extension, "manifest.json"), "utf8")) as Record<
    string,
    unknown
  >;
  const scripts = filesOf(extension).filter((file) => file.endsWith(".js"));
  const pages = filesOf(extension).filter((file) => file.endsWith(".html"));

  it("exposes nothing to pages, and runs nothing in them by itself", () => {
    for (const key of [
      "web_accessible_resources",
      "content_scripts",
      "host_permissions",
      "externally_connectable",
    ]) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it("has the background that its browser knows", () => {
    expect(manifest["background"]).toEqual(
      name === "Firefox" ? { scripts: ["background.js"] } : { service_worker: "background.js" },
    );
    expect("browser_specific_settings" in manifest).toBe(name === "Firefox");
  });

  it("has one script and one style sheet a page", () => {
    expect(pages).toHaveLength(5);
    for (const page of pages) {
      const html = readFileSync(page, "utf8");
      expect(html.match(/<script type="module"/g), page).toHaveLength(1);
      expect(html.match(/rel="stylesheet"/g), page).toHaveLength(1);
    }
    const importing = /(?:^|;)import\s*["'`{*]|\bimport\(["'`]/;
    expect(scripts.filter((script) => importing.test(readFileSync(script, "utf8")))).toEqual([]);
  });

  it("asks for what the source's manifest says, and in Chromium for the hint and the side panel", () => {
    const source = JSON.parse(readFileSync("manifest.json", "utf8")) as { permissions: string[] };
    const more = name === "Chromium" ? ["declarativeContent", "sidePanel"] : [];
    expect(manifest["permissions"]).toEqual([...source.permissions, ...more]);
  });

  it("has a script for noticing that knows no contact, imports nothing and keeps nothing", () => {
    const code = readFileSync(path.join(extension, "content/notice-page.js"), "utf8");
    expect(code).not.toMatch(/\bimport\b[^(]*from|indexedDB|localStorage|sessionStorage|document\.cookie/);
    expect(code.match(/sendMessage/g)).toHaveLength(1);
  });

  /** Its own words, where the browser has none for it (`src/browser/i18n.ts`). */
  const ownFile = /\bfetch\([\w$.]+\.runtime\.getURL\(`_locales\//g;
  const containing = (what: RegExp): string[] =>
    scripts.filter((file) => what.test(readFileSync(file, "utf8").replace(ownFile, "")));

  it("runs no text as code and loads no code from elsewhere", () => {
    expect(scripts.length).toBeGreaterThan(5);
    expect(containing(/\beval\(|new Function\(|importScripts\(|import\(["'`]https?:/)).toEqual([]);
  });

  it("asks the network for nothing; only the table parser has a way to, which it is never told to go", () => {
    expect(containing(/\bfetch\(|WebSocket|sendBeacon|EventSource/)).toEqual([]);
    const asking = containing(/XMLHttpRequest/);
    expect(asking.every((file) => readFileSync(file, "utf8").includes("Papa"))).toBe(true);
    expect(asking.length).toBeLessThanOrEqual(1);
  });

  it("has a reader in one file that knows no contact and imports nothing", () => {
    const code = readFileSync(path.join(extension, "content/read-page.js"), "utf8");
    expect(code).not.toMatch(/\bimport\b[^(]*from|indexedDB|sendMessage/);
    console.log(`${name}: the reader is ${(gzipSync(code).length / 1000).toFixed(1)} kB gzip.`);
  });

  it("carries no source maps and no development build", () => {
    expect(filesOf(extension).filter((file) => file.endsWith(".map"))).toEqual([]);
    expect(containing(/__HMR|vite\/client|import\.meta\.hot/)).toEqual([]);
  });
});
