/**
 * `npm run screenshots`: pictures of every surface in light and dark, into docs/screenshots/<surface>-<light|dark>.png;
 * names behind it take only those. `-- --states`: every state that is worth looking at (empty, full, long and right-to-left
 * names, narrow, at 200 %), into .cache/screenshots.
 *
 * They are taken from the built extension, driven as the journeys drive it: the popup by the real toolbar click.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.mjs";
import { ensureBrowser } from "./browsers.mjs";
import { samplePages } from "./pages-to-open.mjs";
import { fail, setUp, top } from "./setup.mjs";

async function takeScreenshots() {
  setUp();
  ensureBrowser("chromium");
  if (!(await build(["chromium"])).ok) throw new Error("The build failed: see above.");
  const { openStage, take } = await import("./screenshots/stage.mjs");
  const { pages, forNobody, surfaces } = await import("./screenshots/surfaces.mjs");
  const { scenes } = await import("./screenshots/states.mjs");
  const isStates = process.argv.includes("--states");
  const only = process.argv.slice(2).filter((word) => !word.startsWith("--"));
  const isWanted = ({ name }) => only.length === 0 || only.includes(name);
  const folder = isStates ? join(top, ".cache", "screenshots") : join(top, "docs", "screenshots");
  mkdirSync(folder, { recursive: true });
  const missed = [];
  for (const pictures of isStates ? scenes : [surfaces]) {
    if (!pictures.some(isWanted)) continue;
    const stage = await openStage({ ...samplePages().sites, [pages.nobody]: forNobody });
    try {
      for (const picture of pictures) {
        try {
          // Later ones build on what earlier ones did, also where these are not wanted themselves.
          const surface = await picture.open(stage);
          if (isWanted(picture)) await take(surface, picture, folder);
          await surface.close();
          console.log(`✓ ${picture.name}`);
        } catch (error) {
          // The others are worth having all the same; the exit code says that one is missing.
          missed.push(picture.name);
          console.error(`✗ ${picture.name}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
    } finally {
      await stage.driver.close();
    }
  }
  if (missed.length > 0) throw new Error(`No picture of: ${missed.join(", ")}`);
  console.log(`\n${folder}`);
}

try {
  await takeScreenshots();
} catch (error) {
  fail(error);
}
