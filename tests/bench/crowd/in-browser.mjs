import { join } from "node:path";
import { build } from "../../../scripts/build.mjs";
import { ensureBrowser } from "../../../scripts/browsers.mjs";
import { top } from "../../../scripts/setup.mjs";

/** The built extension's Chromium, as the journeys drive it. @throws where the build fails */
export async function chromium() {
  ensureBrowser("chromium");
  if (!(await build(["chromium"])).ok) throw new Error("The build failed: see above.");
  const { runnerImport } = await import("vite");
  const { module } = await runnerImport(join(top, "tests/e2e/harness.ts"), {
    configFile: false,
    logLevel: "warn",
  });
  return module.browsers[0].launch;
}

/** Bring contacts in as an import does it, from this page of the extension. */
export async function bringIn(page, contacts) {
  const answer = await page.evaluate(
    (added) =>
      globalThis.chrome.runtime.sendMessage({ name: "contacts/import", ask: { added, changed: [] } }),
    contacts,
  );
  if (answer?.ok !== true) throw new Error(`The contacts did not come in: ${JSON.stringify(answer)}`);
}

/** Runs in a page of the extension, when the worker is dead: how long until a new one has answered the popup's question. */
export async function askDeadWorker() {
  const begun = performance.now();
  const answer = await globalThis.chrome.runtime.sendMessage({ name: "popup/open", ask: {} });
  if (!answer?.answer?.suggestions?.length) throw new Error(JSON.stringify(answer));
  return performance.now() - begun;
}
