// Draw the PNG sizes of the toolbar icon and of its lit state, each from one SVG, with the browser that will show them.
//
//   npm run icons
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBrowser } from "./browsers.mjs";
import { setUp } from "./setup.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
/** The lit state is shown in toolbars only: twice and three times 16 pixels are for screens with more of them. */
const drawings = { icon: [16, 32, 48, 128], "icon-lit": [16, 32, 48] };

setUp();
const { default: puppeteer } = await import("puppeteer-core");
const browser = await puppeteer.launch({ executablePath: ensureBrowser("chromium"), args: ["--no-sandbox"] });
try {
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(drawings)) {
    const svg = await readFile(path.join(root, `icons/${name}.svg`), "utf8");
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
      await page.setContent(
        `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      const png = await page.screenshot({ omitBackground: true });
      await writeFile(path.join(root, `icons/${name}-${size}.png`), png);
      console.log(`icons/${name}-${size}.png`);
    }
  }
} finally {
  await browser.close();
}
