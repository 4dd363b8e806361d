import puppeteer from "puppeteer-core";

/** How long a page may take to load before it is read as far as it came, in milliseconds. */
const patience = 15_000;

/**
 * A tab in real Chromium that shows bytes at any address: `open(url, body, encoding)` serves them there as a document.
 *
 * The document alone is served, everything else refused. The pages' own scripts are kept from running by a content
 * security policy rather than by switching JavaScript off: so `noscript` stays closed, as in the browser people use,
 * and a saved page stays as it was saved. Returns the browser's version.
 */
export async function withTab(work) {
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
    await work(async (url, body, encoding = "utf-8") => {
      serve({
        status: 200,
        headers: {
          "content-type": `text/html; charset=${encoding}`,
          "content-security-policy": "script-src 'none'",
        },
        body,
      });
      await page.goto(url, { waitUntil: "domcontentloaded", timeout: patience }).catch(() => {});
      const client = await page.createCDPSession();
      await client.send("Performance.enable");
      return { page, client };
    });
    return await browser.version();
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
