// The popup after a real click on the toolbar button, with 10,000 contacts, in Chromium: how long until the suggestions
// can be seen. Beside it an extension whose popup only shows the page's title.
//
//   npm run bench -- popup [FOLDER like the relevance sets] [--out FILE.json]
import { samplePages } from "../../scripts/pages-to-open.mjs";
import { loadProduct } from "../eval/load-product.mjs";
import { crowdOf } from "./crowd/crowd.mjs";
import { askDeadWorker, bringIn, chromium } from "./crowd/in-browser.mjs";
import { median, rounded } from "./crowd/timing.mjs";

const runs = 15;
/** Between two clicks, in milliseconds. */
const rest = 2_000;
const people = 10_000;

export async function bench([folder]) {
  const launch = await chromium();
  const product = await loadProduct(new URL("./crowd/product.ts", import.meta.url));
  const control = await opened(launch, { extension: "tests/e2e/control-extension" }, firstPaint, []);
  const ours = await opened(launch, {}, suggestionsPainted, crowdOf(product, folder)(people));
  const figure = (name, value) => ({
    name: `popup, 10,000 contacts: ${name}`,
    value: rounded(value),
    unit: "ms",
  });
  return [
    figure("question to a dead worker to its answer, page read and ranked, median", median(ours.answer)),
    figure("one contact saved, median", median(ours.save)),
    ...["cold", "warm"].flatMap((worker) => [
      figure(`start to suggestions painted, worker ${worker}, median`, median(ours[worker].own)),
      figure(`start to page read, worker ${worker}, median`, median(ours[worker].read)),
      {
        ...figure(`click to suggestions painted, worker ${worker}, median`, median(ours[worker].click)),
        peer: "a popup with a title",
        ratio: rounded(median(control[worker].click) / median(ours[worker].click)),
      },
      figure(
        `click to painted, a popup with a title, worker ${worker}, median`,
        median(control[worker].click),
      ),
    ]),
  ];
}

const rested = () => new Promise((done) => setTimeout(done, rest));

async function opened(launch, options, painted, contacts) {
  const [url] = samplePages().urls;
  const driver = await launch({ ...options, sites: samplePages().sites });
  const times = {
    cold: { own: [], click: [], read: [] },
    warm: { own: [], click: [], read: [] },
    answer: [],
    save: [],
  };
  try {
    if (contacts.length > 0) times.save = await arrive(driver, contacts);
    const tab = await driver.open(url);
    for (let run = -1; run < runs; run += 1) {
      for (const worker of ["cold", "warm"]) {
        if (worker === "cold") await driver.killWorker();
        await tab.bringToFront();
        // The popup before and its process are gone, as for somebody who has read a page meanwhile: their end costs as much
        // as a popup.
        await rested();
        const clicked = Date.now();
        const popup = await driver.clickToolbar(tab);
        const { origin, at, read } = await popup.evaluate(painted);
        if (contacts.length > 0 && worker === "warm" && run >= 0) {
          await driver.killWorker();
          // What the popup does once its suggestions are seen has been done.
          await rested();
          times.answer.push(await popup.evaluate(askDeadWorker));
        }
        await popup.close();
        if (run < 0) continue;
        times[worker].own.push(at);
        times[worker].read.push(read);
        times[worker].click.push(origin + at - clicked);
      }
    }
  } finally {
    await driver.close();
  }
  return times;
}

/** The contacts come in, and some of them are saved. */
async function arrive(driver, contacts) {
  const page = await driver.openExtensionPage(driver.manifest.options_ui.page);
  await bringIn(page, contacts);
  const saves = await page.evaluate(saveSome, contacts.slice(0, 30));
  await page.close();
  return saves;
}

/** Runs in a page of the extension: how long each of these contacts takes to be saved, changed. */
async function saveSome(contacts) {
  const took = [];
  for (const contact of contacts) {
    const begun = performance.now();
    const changed = { ...contact, interests: [...contact.interests, "sundials"] };
    const answer = await globalThis.chrome.runtime.sendMessage({
      name: "contacts/save",
      ask: { contact: changed },
    });
    if (answer?.ok !== true) throw new Error(JSON.stringify(answer));
    took.push(performance.now() - begun);
  }
  return took;
}

/** Runs in the popup. */
async function suggestionsPainted() {
  const entry = (name) => performance.getEntriesByName(name)[0]?.startTime;
  while (entry("suggestions-painted") === undefined) await new Promise((resolve) => setTimeout(resolve, 5));
  if (!document.body.innerText.includes("Share with")) throw new Error("There are no suggestions.");
  return {
    origin: performance.timeOrigin,
    at: entry("suggestions-painted"),
    read: entry("page-read") ?? Number.NaN,
  };
}

/** Runs in the popup of the control extension: the frame in which its title is seen. */
async function firstPaint() {
  const heading = document.querySelector("h1");
  while (heading.textContent === "Reading…") await new Promise((resolve) => setTimeout(resolve, 5));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  return { origin: performance.timeOrigin, at: performance.now(), read: Number.NaN };
}
