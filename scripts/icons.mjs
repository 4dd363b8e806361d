// Draw the PNG sizes of the toolbar icon from the one SVG, with the browser that will show them.
//
//   npm run icons
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium } from "./browsers.mjs";
import { ensureDependencies } from "./setup.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const sizes = [16, 32, 48, 128];

await ensureDependencies();
const { default: puppeteer } = await import("puppeteer-core");
const browser = await puppeteer.launch({ executablePath: await findChromium(), args: ["--no-sandbox"] });
try {
  const page = await browser.newPage();
  const svg = await readFile(path.join(root, "icons/icon.svg"), "utf8");
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(path.join(root, `icons/icon-${size}.png`), png);
    console.log(`icons/icon-${size}.png`);
  }
} finally {
  await browser.close();
}
