// What reading a page costs it, in Chromium: CPU time of its main thread, compiling the script included, beside
// isProbablyReaderable and a look at og:type and JSON-LD alone, on the same pages in the same run. And how long at a time
// it keeps the thread of pages that are made to be hard.
//
//   npm run bench -- reading [FOLDER of saved pages, with its manifest.json]
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { baselines } from "../eval/pages/baselines.mjs";
import { builtReader, withExtension } from "../eval/pages/extension.mjs";
import { timeInPage } from "../eval/pages/time-in-page.mjs";
import { timeHardPages } from "./reading/hard-pages.mjs";
import { longTask } from "./noticing/pieces.mjs";

function labelledPages(folder) {
  const labels = JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8"));
  return labels.map(({ url, file, encoding }) => ({
    url,
    encoding,
    body: readFileSync(path.join(folder, file)),
  }));
}

function ownPages() {
  const folder = fileURLToPath(new URL("../pages/", import.meta.url));
  return readdirSync(folder).map((name) => ({
    url: JSON.parse(readFileSync(path.join(folder, name, "expected.json"), "utf8")).address,
    body: readFileSync(path.join(folder, name, "source.html")),
  }));
}

export async function bench([folder = ""]) {
  const hasPages = folder !== "" && existsSync(path.join(folder, "manifest.json"));
  const pages = hasPages ? labelledPages(folder) : ownPages();
  const { source } = await builtReader();
  const scripts = { reader: { source, call: "goodturnReadPage()", told: "null" }, ...baselines };
  const names = Object.keys(scripts);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  await withExtension(async ({ open }) => {
    for (const [turn, { url, body, encoding }] of pages.entries()) {
      const page = await open(url, body, encoding);
      // Each page begins with another script: the first one finds everything cold.
      for (const at of names.keys()) {
        const name = names[(at + turn) % names.length];
        times[name].push((await timeInPage(page, scripts[name])).threadMilliseconds);
      }
    }
  });
  const at = (name, share) => {
    const sorted = times[name].toSorted((a, b) => a - b);
    return Number((sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(2));
  };
  const beside = (share, label) =>
    Object.keys(baselines).map((peer) => ({
      name: `reading: a page, ${label}`,
      value: at("reader", share),
      unit: "ms",
      peer,
      ratio: Number((at(peer, share) / at("reader", share)).toFixed(2)),
    }));
  const hard = await timeHardPages(source);
  return [
    { name: "reading: pages", value: pages.length, unit: "pages" },
    ...beside(0.5, "median"),
    ...beside(0.95, "95 of 100"),
    { name: "reading: a page, most", value: at("reader", 1), unit: "ms" },
    {
      name: `reading: pages over ${longTask} ms`,
      value: times.reader.filter((one) => one > longTask).length,
      unit: "pages",
    },
    {
      name: "reading: script, gzip",
      value: Number((gzipSync(source).length / 1_000).toFixed(2)),
      unit: "kB",
    },
    ...hard,
  ];
}
