import { describe, expect, it } from "vitest";
import { isoDay } from "../../../../src/core/page/fields/date";
import { normalTag } from "../../../../src/core/page/fields/language";
import { looksLikeName, standsForName, tidyName } from "../../../../src/core/page/fields/person-name";
import { withoutCounter, withoutSite } from "../../../../src/core/page/fields/title";
import { siteOf } from "../../../../src/core/page/site";

describe("a name", () => {
  it.each([
    "Priya Raman",
    "José Miguel Hernández Lobato",
    "Ludwig van der Berg",
    "Anne-Marie O'Neill",
    "Frank K.H.A. Dehne",
    "JORGE MARTÍNEZ",
    "王小明",
    "김민수",
    "山田 知明",
    "Анна Иванова",
    "محمد علي",
  ])("can be %s", (name) => expect(looksLikeName(name)).toBe(true));
  it.each([
    "About us",
    "University of Example",
    "Example Inc",
    "Privacy Policy",
    "priya raman",
    "Priya",
    "Priya Raman 2",
    "What is BM25?",
    "首页",
    "The Example Times",
    "مهندس ذكاء اصطناعي",
    "",
  ])("cannot be %s", (text) => expect(looksLikeName(text)).toBe(false));
  it.each([
    ["Dr. Priya Raman, PhD", "Priya Raman"],
    ["Prof. Dr. Priya Raman", "Priya Raman"],
    ["Priya Raman's Home Page", "Priya Raman"],
    ["Homepage of Priya Raman", "Priya Raman"],
    ["(3) Priya Raman (@priya)", "Priya Raman"],
    ["About Priya Raman", "Priya Raman"],
  ])("is tidied: %s", (text, name) => expect(tidyName(text)).toBe(name));
  it.each(["priya-raman", "raman_priya", "priyaraman", "praman", "raman", "ramanp", "priyar", "raman2"])(
    "is what %s stands for",
    (handle) => expect(standsForName(handle, "Priya Raman")).toBe(true),
  );
  it.each(["people", "priyanka", "ram", "about", "pr"])("is not what %s stands for", (handle) =>
    expect(standsForName(handle, "Priya Raman")).toBe(false),
  );
});

describe("a title", () => {
  it.each([
    ["Bees fly home | The Example", "Bees fly home"],
    ["The Example » Bees fly home", "Bees fly home"],
    ["Bees fly home - The Example", "Bees fly home"],
    ["Bees fly home - a story", "Bees fly home - a story"],
    ["短缺药品保供稳价-新华网", "短缺药品保供稳价"],
    ["Bees", "Bees"],
  ])("loses the site's name: %s", (title, bare) => expect(withoutSite(title, ["The Example"])).toBe(bare));
  it("loses the tab's counter", () => expect(withoutCounter("(12) Bees")).toBe("Bees"));
});

describe("small things", () => {
  it.each([
    ["EN_us", "en-US"],
    ["zh-hans-cn", "zh-Hans-CN"],
    ["de", "de"],
    ["german", ""],
    ["x", ""],
  ])("the tag %s is %s", (tag, normal) => expect(normalTag(tag)).toBe(normal));
  it.each([
    ["2024-05-01T10:00:00Z", "2024-05-01"],
    ["2024/5/1", "2024-05-01"],
    ["20240501", "2024-05-01"],
    ["2024-13-01", ""],
    ["yesterday", ""],
  ])("the day %s is %s", (text, day) => expect(isoDay(text)).toBe(day));
  it.each([
    ["www.example.co.uk", "example.co.uk"],
    ["a.b.example.org", "example.org"],
    ["ada.github.io", "ada.github.io"],
    ["10.0.0.1", "10.0.0.1"],
  ])("%s is of the site %s", (host, site) => expect(siteOf(host)).toBe(site));
});
