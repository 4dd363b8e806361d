/**
 * The pages that `npm start` opens, and who answers for them.
 *
 * Samples and saved pages are served at a public address (their own, where they declare one): a local address counts as
 * private, and Goodturn offers nothing there.
 */
import { existsSync, readFileSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { top } from "./setup.mjs";

/**
 * @typedef {object} Shown
 * @property {string[]} urls
 * @property {Record<string, { body: Uint8Array, contentType: string }>} sites
 * @property {boolean} network whether a page has to come from the real network
 */

/** The article and the job posting of samples/. @returns {Shown} */
export function samplePages() {
  const files = ["article.html", "job.html"].map((name) => savedPage(join(top, "samples", name)));
  return {
    urls: files.map(({ url }) => url),
    sites: Object.fromEntries(files.map(({ url, ...site }) => [url, site])),
    network: false,
  };
}

/**
 * Any page: an address on the web, or a saved page.
 *
 * @param {string} given
 * @returns {Shown}
 * @throws when it is neither
 */
export function givenPage(given) {
  if (/^https?:\/\//i.test(given)) return { urls: [new URL(given).href], sites: {}, network: true };
  const file = given.startsWith("file:") ? fileURLToPath(given) : resolve(process.env.INIT_CWD ?? ".", given);
  if (!existsSync(file)) throw new Error(`--url: "${given}" is neither a web address nor a file.`);
  const { url, ...site } = savedPage(file);
  return { urls: [url], sites: { [url]: site }, network: false };
}

const contentTypes = { ".pdf": "application/pdf", ".txt": "text/plain", ".xhtml": "application/xhtml+xml" };

/** @param {string} file */
function savedPage(file) {
  const body = readFileSync(file);
  const text = body.toString("latin1");
  const type = contentTypes[extname(file).toLowerCase()] ?? "text/html";
  // A page that declares its encoding is to be read in it; others are taken for UTF-8.
  const contentType = /<meta[^>]{0,200}charset/i.test(text.slice(0, 4096)) ? type : `${type}; charset=utf-8`;
  return {
    url: ownAddress(text) ?? `https://saved.example/${encodeURIComponent(basename(file))}`,
    body,
    contentType,
  };
}

/** Where the page says it lives: its canonical link, or og:url. @param {string} html */
function ownAddress(html) {
  const tags = html.match(/<(?:link|meta)\b[^>]*>/gi) ?? [];
  const said = [
    tags.find((tag) => /\brel\s*=\s*["']?canonical\b/i.test(tag)),
    tags.find((tag) => /\bproperty\s*=\s*["']?og:url\b/i.test(tag)),
  ];
  for (const tag of said) {
    const value = tag?.match(/\b(?:href|content)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i);
    const address = (value?.[1] ?? value?.[2] ?? value?.[3] ?? "").replaceAll("&amp;", "&").trim();
    if (!/^https?:\/\//i.test(address)) continue;
    try {
      return new URL(address).href.replace(/#.*$/s, "");
    } catch {
      // Not an address after all.
    }
  }
  return null;
}
