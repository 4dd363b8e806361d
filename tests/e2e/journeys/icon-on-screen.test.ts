import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, type Driver, type SiteResponse, type Sites, type Tab } from "../harness.ts";
import { openScreen, type Picture, type Screen } from "../screen.ts";
import { articleUrl, gardeningUrl, loginUrl, plainUrl, sites, spokenUrl } from "../sites.ts";
import { waitUntil } from "../wait.ts";

/** One opaque pixel of a drawing. */
type Dot = readonly [x: number, y: number, red: number, green: number, blue: number];

const side = 16;
/** Somebody's page by its address, on a site where nothing else of a page counts; it looks like an article as well. */
const profileUrl = "https://www.linkedin.com/in/ana-lind-example";
/** The same site's own page, which looks no less like one. */
const feedUrl = "https://www.linkedin.com/feed/how-to-prune-roses";
const boardUrl = "https://trello.com/c/AbCd1234/12-how-to-prune-old-roses";
const likeAnArticle = {
  body: `<!doctype html><html lang="en"><title>Anything</title><article><h1>Anything</h1></article></html>`,
};
const all: Sites = {
  ...(sites as Record<string, SiteResponse>),
  [profileUrl]: likeAnArticle,
  [feedUrl]: likeAnArticle,
  [boardUrl]: likeAnArticle,
};

/** The toolbar is above this line, the pages are below. */
const toolbarHeight = 130;
/** How often somebody goes to a page whose shape the browser may not have watched. */
const mostVisits = 12;
/** How much a colour may differ in each of red, green and blue: rounding, and nothing more. */
const tolerance = 3;

/** The opaque pixels of a PNG, by the browser's own decoder: whatever lies under the drawing, these are seen as they are. */
async function dotsIn(image: string, side: number): Promise<[number, number, number, number, number][]> {
  const picture = new Image();
  picture.src = image;
  await picture.decode();
  const context = new OffscreenCanvas(side, side).getContext("2d");
  context?.drawImage(picture, 0, 0);
  const { data } = context?.getImageData(0, 0, side, side) ?? { data: new Uint8ClampedArray() };
  return Array.from({ length: side * side }, (_, at) => at)
    .filter((at) => data[at * 4 + 3] === 255)
    .map((at) => [
      at % side,
      Math.floor(at / side),
      data[at * 4] ?? 0,
      data[at * 4 + 1] ?? 0,
      data[at * 4 + 2] ?? 0,
    ]);
}

/** How often the drawing is in the toolbar. */
function timesSeen(picture: Picture, dots: readonly Dot[]): number {
  let times = 0;
  for (let top = 0; top < toolbarHeight - side; top++)
    for (let left = 0; left < picture.width - side; left++)
      if (
        dots.every(([x, y, ...colour]) => {
          const there = picture.at(left + x, top + y);
          return colour.every((value, at) => Math.abs(value - (there[at] ?? -255)) <= tolerance);
        })
      )
        times += 1;
  return times;
}

// Firefox has no such rules.
describe.each(browsers.filter(({ name }) => name === "Chromium"))("$name, on a screen", ({ launch }) => {
  let screen: Screen;
  let driver: Driver;
  let tab: Tab;
  let lit: readonly Dot[];
  let plain: readonly Dot[];

  const shown = async () => {
    const picture = await screen.look();
    return { lit: timesSeen(picture, lit), plain: timesSeen(picture, plain) };
  };
  const waitForIcon = (wanted: "lit" | "plain", timeout?: number) =>
    waitUntil(
      `the ${wanted} icon in the toolbar`,
      async () => {
        const icons = await shown();
        return icons[wanted] === 1 && icons.lit + icons.plain === 1;
      },
      { ...(timeout === undefined ? {} : { timeout }), why: async () => JSON.stringify(await shown()) },
    );

  beforeAll(async () => {
    screen = await openScreen(1280, 900);
    driver = await launch({ sites: all, display: screen.display });
    const page = await driver.openExtensionPage("src/ui/options/options.html");
    const drawing = (name: string): string =>
      `data:image/png;base64,${readFileSync(`icons/${name}-${side}.png`).toString("base64")}`;
    lit = await page.evaluate(dotsIn, drawing("icon-lit"), side);
    plain = await page.evaluate(dotsIn, drawing("icon"), side);
    await page.close();
    await driver.pinToToolbar();
    tab = await driver.open(plainUrl);
  });
  afterAll(async () => {
    await driver?.close();
    await screen?.close();
  });

  it("tells the two drawings apart by what is drawn in full", () => {
    expect(lit.length).toBeGreaterThan(40);
    expect(plain.length).toBeGreaterThan(40);
    expect(lit).not.toEqual(plain);
  });

  it.each([
    ["lit", "an article, by its address", spokenUrl],
    ["plain", "a front page", plainUrl],
    ["lit", "another article, by its address", spokenUrl],
    ["plain", "a login", loginUrl],
    ["lit", "a profile, by its address", profileUrl],
    ["plain", "another page of the same site", feedUrl],
    ["plain", "somebody's own board, with a title in its address", boardUrl],
    ["lit", "an article again", spokenUrl],
  ] as const)("shows the %s icon in the toolbar on %s", async (icon, _what, url) => {
    await tab.goto(url);
    await waitForIcon(icon);
  });

  it.each([articleUrl, gardeningUrl])("shows the lit icon on %s, by the shape of the page", async (url) => {
    await tab.goto(plainUrl);
    await waitForIcon("plain");
    // Chromium does not watch every page: see the rules. Somebody who goes there again sees the icon lit.
    for (let visits = 1; ; visits++) {
      await tab.goto(url);
      const timeout = visits < mostVisits ? 2_000 : undefined;
      const isLit = await waitForIcon("lit", timeout).catch((trouble: unknown) => {
        if (visits === mostVisits) throw trouble;
        return false;
      });
      if (isLit) return;
    }
  });
});
