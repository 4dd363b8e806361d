import { existsSync, rmSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { SiteResponse, Sites } from "./harness.ts";

const top = resolve(import.meta.dirname, "../..");

/** A packed extension on disk. */
export interface Packed {
  directory: string;
  manifestText: string;
  manifest: Record<string, unknown>;
  /** Path of every page in it, with forward slashes. */
  pages: string[];
  popup: string;
}

/** @throws when it has not been built */
export async function readPacked(directory: string): Promise<Packed> {
  const full = resolve(top, directory);
  const file = join(full, "manifest.json");
  if (!existsSync(file)) throw new Error(`There is no extension in ${full}: run "npm run build" first.`);
  const manifestText = await readFile(file, "utf8");
  const manifest = JSON.parse(manifestText) as Record<string, unknown>;
  const files = await readdir(full, { recursive: true });
  return {
    directory: full,
    manifestText,
    manifest,
    pages: files.filter((one) => one.endsWith(".html")).map((one) => one.replaceAll("\\", "/")),
    popup: (manifest["action"] as { default_popup?: string } | undefined)?.default_popup ?? "",
  };
}

/** The page that an extension opens right after it is installed, if it has one that is named so. */
export const welcomePage = (packed: Packed) => packed.pages.find((page) => page.includes("welcome"));

/** A directory for the browser's profile, and how to get rid of it if it is ours. */
export async function useProfile(
  given?: string,
): Promise<{ directory: string; remove: () => Promise<void> }> {
  if (given) return { directory: resolve(given), remove: async () => {} };
  const directory = await mkdtemp(join(tmpdir(), "goodturn-profile-"));
  // For the end that comes early: an interrupted script.
  const atExit = () => rmSync(directory, { recursive: true, force: true });
  process.once("exit", atExit);
  return {
    directory,
    remove: async () => {
      // The browser's helper processes may still write for a moment after it has closed.
      await rm(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
      process.off("exit", atExit);
    },
  };
}

/**
 * The mail program of the person who is tested: a web handler for `mailto:` at this address. It answers 204 (nothing to
 * show), so the tab keeps its page, as it does when an application takes the address.
 */
export const mailProgram = "https://mail-program.example/?address=";

/** The `mailto:` address in a request to the mail program, or `null` for any other request. */
export function mailed(url: string): string | null {
  return url.startsWith(mailProgram) ? decodeURIComponent(url.slice(mailProgram.length)) : null;
}

/**
 * Nobody clicks before they see the page: runs in it, and ends when it has loaded, is painted and has nothing else to do.
 * One that never loads is seen after a second, and one that never rests is not waited for any longer than ten.
 */
export const pageAtRest = `new Promise((go) => {
  const seen = () => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => go())));
  if (document.readyState === "complete") seen();
  else {
    addEventListener("load", seen, { once: true });
    setTimeout(seen, 1_000);
  }
  setTimeout(go, 10_000);
})`;

/** A page of ours, from which the clipboard is read. */
export const clipboardPage = "https://clipboard.example/";

/** One answer for every request of the browser: the mail program, a site, or `null` for none. */
export function answerFrom(sites: Sites): (url: string) => SiteResponse | null {
  const plain = (url: string) => url.replace(/#.*$/s, "");
  const byUrl = typeof sites === "function" ? sites : (url: string) => listed.get(plain(url)) ?? null;
  const listed = new Map(
    typeof sites === "function"
      ? []
      : Object.entries(sites).map(([url, site]) => [plain(new URL(url).href), site]),
  );
  return (url) => {
    if (mailed(url)) return { body: "", status: 204 };
    if (url === clipboardPage) return { body: "<title>Clipboard</title>" };
    return byUrl(url);
  };
}

export const contentTypeOf = (site: SiteResponse) => site.contentType ?? "text/html; charset=utf-8";
export const base64Of = (site: SiteResponse) => Buffer.from(site.body).toString("base64");
