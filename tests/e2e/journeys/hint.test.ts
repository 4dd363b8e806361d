import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hintRules } from "../../../src/core/noticing/hint-rules.ts";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { sites } from "../sites.ts";
import { waitUntil } from "../wait.ts";

/** A rule as the browser gives it back: its pixels are what the browser keeps, a bitmap as base64. */
interface KeptRule {
  id: string;
  priority: number;
  conditions: { css?: string[]; pageUrl?: { urlMatches: string } }[];
  actions: { imageData: Record<string, string> }[];
}

const drawing = (name: string): string =>
  `data:image/png;base64,${readFileSync(`icons/${name}-16.png`).toString("base64")}`;

/** The last bytes of a kept bitmap are its pixels, in the order blue, green, red, alpha, colours times alpha. */
function pixelsKept(bitmap: string): number[] {
  return [...Buffer.from(bitmap, "base64").subarray(-16 * 16 * 4)];
}

/** The same from a file, by the browser's own decoder. */
async function pixelsDrawn(image: string): Promise<number[]> {
  const picture = new Image();
  picture.src = image;
  await picture.decode();
  const context = new OffscreenCanvas(16, 16).getContext("2d");
  context?.drawImage(picture, 0, 0);
  const rgba = context?.getImageData(0, 0, 16, 16).data ?? new Uint8ClampedArray();
  return Array.from(rgba, (value, at) => {
    const alpha = rgba[at - (at % 4) + 3] ?? 0;
    return at % 4 === 3 ? value : Math.round(((rgba[at + 2 - 2 * (at % 4)] ?? 0) * alpha) / 255);
  });
}

const apart = (one: number[], other: number[]): number =>
  Math.max(...one.map((value, at) => Math.abs(value - (other[at] ?? -255))));

// Firefox has no such rules; that its build does not ask for them is in the packed journey.
describe.each(browsers.filter(({ name }) => name === "Chromium"))("$name: the hint", ({ launch }) => {
  let driver: Driver;
  let page: Surface;
  let rules: KeptRule[];

  beforeAll(async () => {
    driver = await launch({ sites });
    page = await driver.openExtensionPage("src/ui/options/options.html");
  });
  afterAll(() => driver?.close());

  const kept = () =>
    page.evaluate(
      () =>
        new Promise<KeptRule[]>((resolve) => {
          chrome.declarativeContent.onPageChanged.getRules((all) => resolve(all as unknown as KeptRule[]));
        }),
    );

  it("needs no warning at install", async () => {
    expect(await driver.permissionWarnings()).toEqual([]);
  });

  it("is in the browser's own keeping from the first minute, every rule once", async () => {
    rules = await waitUntil("the rules", async () => {
      const all = await kept();
      return all.length === hintRules().length && all;
    });
    for (const rule of hintRules()) {
      const found = rules.find(({ id }) => id === rule.id);
      expect(found?.priority).toBe(rule.priority);
      expect(found?.conditions).toHaveLength(rule.conditions.length);
    }
  });

  it("shows exactly the drawn pixels, lit or as always", async () => {
    const [lit, plain] = [
      await page.evaluate(pixelsDrawn, drawing("icon-lit")),
      await page.evaluate(pixelsDrawn, drawing("icon")),
    ];
    for (const { id, actions } of rules) {
      const icon = hintRules().find((rule) => rule.id === id)?.icon;
      const pixels = pixelsKept(actions[0]?.imageData["16"] ?? "");
      expect(apart(pixels, icon === "lit" ? lit : plain)).toBeLessThanOrEqual(1);
      expect(Object.keys(actions[0]?.imageData ?? {})).toEqual(["16", "32", "48"]);
    }
  });

  it("tells the two apart at 16 pixels, on a light toolbar and on a dark one", async () => {
    const [lit, plain] = [
      await page.evaluate(pixelsDrawn, drawing("icon-lit")),
      await page.evaluate(pixelsDrawn, drawing("icon")),
    ];
    const over = (pixels: number[], toolbar: number): number[] =>
      pixels.map((value, at) => value + (toolbar * (255 - (pixels[at - (at % 4) + 3] ?? 0))) / 255);
    const differing = (one: number[], other: number[]): number =>
      Array.from({ length: 256 }, (_, at) => at * 4).filter(
        (at) => apart(one.slice(at, at + 3), other.slice(at, at + 3)) > 60,
      ).length;
    for (const toolbar of [255, 223, 53]) {
      const empty = lit.map(() => toolbar);
      expect(differing(over(lit, toolbar), over(plain, toolbar))).toBeGreaterThan(256 / 3);
      expect(differing(over(lit, toolbar), empty)).toBeGreaterThan(256 / 2);
    }
  });

  it("has each rule once after the worker was killed", async () => {
    await driver.killWorker();
    await page.evaluate(() => chrome.runtime.sendMessage({ name: "settings/show", ask: {} }));
    expect((await kept()).map(({ id }) => id).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
    expect(await driver.problems()).toEqual([]);
    expect(await driver.requests()).toEqual([]);
  });
});
