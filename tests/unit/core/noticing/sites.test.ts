import { describe, expect, it } from "vitest";
import {
  isNoticed,
  isSiteNoticed,
  siteOfAddress,
  territoryOf,
  withSite,
} from "../../../../src/core/noticing/sites";
import { defaultNoticing, type Noticing } from "../../../../src/core/settings/settings";

const noticing = (change: Partial<Noticing> = {}): Noticing => ({ ...defaultNoticing, on: true, ...change });

describe("the site of what was typed", () => {
  it.each([
    ["nytimes.com", "nytimes.com"],
    [" https://www.Nytimes.com/section/science?x=1 ", "nytimes.com"],
    ["blog.example.co.uk/post", "blog.example.co.uk"],
    ["bücher.example", "xn--bcher-kva.example"],
    ["http://reading.example:8080/", "reading.example"],
  ])("%s is %s", (typed, site) => expect(siteOfAddress(typed)).toBe(site));

  it.each([
    "",
    "   ",
    "news",
    "localhost",
    "192.168.1.7",
    "https://[::1]/",
    "two words.com",
    "javascript:alert(1)",
  ])("%s is none", (typed) => expect(siteOfAddress(typed)).toBeNull());
});

describe("where pages are noticed", () => {
  it("is everywhere at first, and nowhere while it is off", () => {
    expect(isNoticed("https://reading.example/bm25", noticing())).toBe(true);
    expect(isNoticed("https://reading.example/bm25", noticing({ on: false }))).toBe(false);
  });

  it.each([
    "https://www.linkedin.com/in/priya",
    "https://addons.mozilla.org/en-US/firefox/",
    "https://chrome.google.com/webstore/detail/x",
    "https://mail.google.com/mail/u/0/",
    "https://shop.example.com/checkout",
    "http://localhost:3000/article",
    "chrome://settings/",
    "about:blank",
    "",
  ])("is never %s", (address) => expect(isNoticed(address, noticing())).toBe(false));

  it("can be only a few sites, with what is below them", () => {
    const only = noticing({ mode: "only", sites: ["reading.example"] });
    expect(isNoticed("https://www.reading.example/a", only)).toBe(true);
    expect(isNoticed("https://blog.reading.example/a", only)).toBe(true);
    expect(isNoticed("https://notreading.example/a", only)).toBe(false);
  });

  it("can be all but a few", () => {
    const not = noticing({ mode: "not", sites: ["reading.example"] });
    expect(isNoticed("https://blog.reading.example/a", not)).toBe(false);
    expect(isNoticed("https://other.example/a", not)).toBe(true);
  });
});

describe("the switch for one site", () => {
  it("makes an exception of it, and takes that back", () => {
    const without = withSite(noticing({ sites: ["left.example"] }), "reading.example", false);
    expect(without).toEqual(noticing({ mode: "not", sites: ["reading.example"] }));
    expect(withSite(without, "reading.example", true).sites).toEqual([]);
  });

  it.each(["everywhere", "only", "not"] as const)(
    "has the effect that it shows, when the mode is %s",
    (mode) => {
      const before = noticing({ mode, sites: ["example.com"] });
      for (const site of ["example.com", "blog.example.com", "other.example"]) {
        for (const wanted of [true, false]) {
          expect(isSiteNoticed(site, withSite(before, site, wanted))).toBe(wanted);
        }
      }
    },
  );
});

describe("where the script is registered", () => {
  it("is never LinkedIn, a shop, or a service that is private by its name", () => {
    for (const mode of ["everywhere", "only", "not"] as const) {
      const { excludeMatches = [] } = territoryOf({ mode, sites: ["x.example"] }) ?? {};
      expect(excludeMatches).toContain("*://*.linkedin.com/*");
      expect(excludeMatches).toContain("*://addons.mozilla.org/*");
      expect(excludeMatches).toContain("*://mail.google.com/*");
    }
  });

  it("follows the list", () => {
    expect(territoryOf({ mode: "only", sites: [] })).toBeNull();
    expect(territoryOf({ mode: "only", sites: ["x.example"] })?.matches).toEqual(["*://*.x.example/*"]);
    expect(territoryOf({ mode: "not", sites: ["x.example"] })?.excludeMatches).toContain("*://*.x.example/*");
    expect(territoryOf({ mode: "everywhere", sites: ["x.example"] })?.excludeMatches).not.toContain(
      "*://*.x.example/*",
    );
  });
});
