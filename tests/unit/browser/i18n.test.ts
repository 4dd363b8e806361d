import { readFile } from "node:fs/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { counted, dated, longAgo, language, words, wordsReady } from "../../../src/browser/i18n";
import { browser } from "../../../src/browser/api";

const asked: string[] = [];
let silent = true;

vi.mock("../../../src/browser/api", () => ({
  browser: {
    i18n: {
      getUILanguage: () => "pt-BR",
      getMessage: (key: string) => (silent ? "" : `from the browser: ${key}`),
    },
    runtime: { getURL: (path: string) => `chrome-extension://goodturn/${path}` },
  },
}));

const fromPackage = async (url: string): Promise<Response> => {
  asked.push(url);
  // What the browser does about a file that is not in the package.
  if (!url.includes("/en/")) throw new TypeError("Failed to fetch");
  return new Response(await readFile("public/_locales/en/messages.json", "utf8"));
};

describe("somebody whose browser forgot every word of the extension", () => {
  afterEach(() => {
    asked.length = 0;
    silent = true;
    vi.unstubAllGlobals();
  });

  it("reads the words from the package, in the nearest language that there is", async () => {
    vi.stubGlobal("fetch", fromPackage);
    await wordsReady();
    expect(asked.map((url) => new URL(url).pathname)).toEqual([
      "/_locales/pt_BR/messages.json",
      "/_locales/pt/messages.json",
      "/_locales/en/messages.json",
    ]);
    expect(words("extension_name")).toBe("Goodturn");
    expect(words("options_remove", "Priya Raman")).toContain("Priya Raman");
    expect(counted("five_kept", 2)).toContain("2");
    // Dates and plurals follow the sentence that they stand in.
    expect(language()).toBe("en");
    expect(dated("2026-11-03T12:00:00Z")).toBe("Nov 3, 2026");
  });

  it("reads nothing where the browser has the words", async () => {
    silent = false;
    vi.stubGlobal("fetch", fromPackage);
    await wordsReady();
    expect(asked).toEqual([]);
    expect(words("extension_name")).toBe(browser.i18n.getMessage("extension_name"));
  });
});

describe("somebody who was last in touch", () => {
  it.each([
    [0, "today"],
    [1, "yesterday"],
    [13, "13 days ago"],
    [21, "3 weeks ago"],
    [60, "9 weeks ago"],
    [61, "2 months ago"],
    [394, "13 months ago"],
    [730, "24 months ago"],
    [731, "2 years ago"],
    [3_653, "10 years ago"],
  ])("%i days before today is told: %s", (days, told) => {
    expect(longAgo(days)).toBe(told);
  });
});
