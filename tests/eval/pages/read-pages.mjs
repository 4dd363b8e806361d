import { readFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer from "puppeteer-core";

const world = "goodturn";
/** How long a page may take to load before it is read as far as it came, in milliseconds. */
const patience = 15_000;

/**
 * Reads every labelled page with the script, in the isolated world of a tab at the page's own address.
 *
 * The document alone is served, everything else refused. The pages' own scripts are kept from running by a content
 * security policy rather than by switching JavaScript off: so `noscript` stays closed, as in the browser people use,
 * and a saved page stays as it was saved.
 */
export async function readPages(labels, folder, source) {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    headless: true,
    pipe: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      "--lang=en-US",
    ],
  });
  try {
    const page = await browser.newPage();
    const serve = await interceptAll(page);
    const rows = [];
    for (const label of labels) rows.push(await readOne(page, serve, label, folder, source));
    return { rows, browser: await browser.version() };
  } finally {
    await browser.close();
  }
}

/** Answers the next navigation with what `serve` was given, and nothing else. */
async function interceptAll(page) {
  let next = null;
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const isDocument = next !== null && request.isNavigationRequest() && request.frame() === page.mainFrame();
    void (isDocument ? request.respond(next) : request.abort()).catch(() => {});
    if (isDocument) next = null;
  });
  page.on("dialog", (dialog) => void dialog.dismiss());
  return (answer) => (next = answer);
}

async function readOne(page, serve, label, folder, source) {
  serve({
    status: 200,
    headers: {
      "content-type": `text/html; charset=${label.encoding ?? "utf-8"}`,
      "content-security-policy": "script-src 'none'",
    },
    body: readFileSync(join(folder, label.file)),
  });
  try {
    await page.goto(label.url, { waitUntil: "domcontentloaded", timeout: patience }).catch(() => {});
    const { page: read, milliseconds } = await runReader(page, source);
    return row(label.id, read, milliseconds);
  } catch (error) {
    return { ...row(label.id, null, 0), error: String(error).slice(0, 300) };
  }
}

/** What `executeScript` does: the file first, then a call of the global it sets; the call is what is timed. */
async function runReader(page, source) {
  const client = await page.createCDPSession();
  const { frameTree } = await client.send("Page.getFrameTree");
  const { executionContextId: contextId } = await client.send("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
    worldName: world,
  });
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await client.send("Runtime.evaluate", {
      expression,
      contextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(`${source};null`);
  const answer = await evaluate(
    "(() => { const start = performance.now(); const page = globalThis.goodturnReadPage(); return { page, milliseconds: performance.now() - start }; })()",
  );
  await client.detach();
  return answer;
}

/** One page as it was read; unreadable is `other`. */
function row(id, page, milliseconds) {
  return {
    id,
    kind: page?.kind ?? "other",
    title: page?.title ?? "",
    authors: page?.authors ?? [],
    siteName: page?.siteName ?? "",
    language: page?.language ?? "",
    canonicalUrl: page?.url ?? "",
    person: page?.person ?? null,
    milliseconds: Math.round(milliseconds * 100) / 100,
    evidence: page?.evidence ?? [],
    sample: page?.textSample?.slice(0, 200) ?? "",
    keywords: page?.keywords ?? [],
    datePublished: page?.datePublished ?? "",
  };
}
