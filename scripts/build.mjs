/** Builds the extension for both browsers from the one source: dist/ (Chromium) and dist-firefox/. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fail, setUp, top } from "./setup.mjs";
import { run, step } from "./steps.mjs";

const builds = {
  chromium: {
    folder: "dist",
    load: "open chrome://extensions (edge://extensions), switch on Developer mode, Load unpacked, choose this folder",
  },
  firefox: {
    folder: "dist-firefox",
    load: "open about:debugging#/runtime/this-firefox, Load Temporary Add-on, choose manifest.json in this folder",
  },
};

/**
 * @param {("chromium" | "firefox")[]} [browsers]
 * @returns {Promise<{ ok: boolean }>}
 */
export async function build(browsers = ["chromium", "firefox"]) {
  let ok = true;
  for (const browser of browsers) {
    const { folder } = builds[browser];
    const outcome = await step(`build ${folder}`, async () => {
      const built = await run(["vite", "vite"], ["build", "--logLevel", "warn"], {
        env: { GOODTURN_BROWSER: browser },
      });
      // A build that "succeeds" without a manifest, or with an old one, must not pass for one.
      if (built.ok) JSON.parse(readFileSync(join(top, folder, "manifest.json"), "utf8"));
      return built;
    });
    ok &&= outcome.ok;
  }
  return { ok };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    setUp();
    if ((await build()).ok) {
      for (const { folder, load } of Object.values(builds)) console.log(`\n${join(top, folder)}\n  ${load}`);
    } else process.exitCode = 1;
  } catch (error) {
    fail(error);
  }
}
