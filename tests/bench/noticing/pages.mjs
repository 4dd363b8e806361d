import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { samplePages } from "../../../scripts/pages-to-open.mjs";

/**
 * Every HTML file below a folder, at a public address made from its place, so that none is left out as private; without a
 * folder, the project's own samples. A manifest, where the folder has one, says how each is written.
 *
 * @param {string | undefined} folder
 * @returns {{ url: string, body: string }[]}
 */
export function pagesIn(folder) {
  if (folder === undefined) {
    const { sites } = samplePages();
    return Object.entries(sites).map(([url, site]) => ({
      url,
      body: Buffer.from(site.body).toString("utf8"),
    }));
  }
  const manifest = path.join(folder, "manifest.json");
  const labels = existsSync(manifest) ? JSON.parse(readFileSync(manifest, "utf8")) : [];
  const encodings = new Map(labels.map(({ file, encoding }) => [path.join(folder, file), encoding]));
  const bodyOf = (file) => new TextDecoder(encodings.get(file) ?? "utf-8").decode(readFileSync(file));
  return readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, String(name)))
    .filter((file) => /\.html?$/.test(file) && statSync(file).isFile())
    .toSorted()
    .map((file, at) => ({ url: `https://reading.example/page/${at}`, body: bodyOf(file) }));
}

/** How the page is served: its own scripts stay out, what is measured is ours. */
export const served = {
  contentType: "text/html; charset=utf-8",
  headers: { "content-security-policy": "script-src 'none'" },
};

/** @param {number[]} values @param {number} share 0.5 is the median */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return Number((sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(2));
}
