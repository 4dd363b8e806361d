import { once } from "node:events";
import type { Browser } from "puppeteer-core";

/** Ends the browser's process without a word, and waits until it is gone. */
export async function crash(browser: Browser): Promise<void> {
  const process = browser.process();
  if (!process || process.exitCode !== null) return;
  const gone = once(process, "exit");
  process.kill("SIGKILL");
  await gone;
}
