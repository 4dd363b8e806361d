import { describe, expect, it } from "vitest";
import { allFamilies, familyByAddress } from "../../../../../src/core/page/families/by-address";
import type { Family } from "../../../../../src/core/page/families/family";
import { matches } from "../../../../../src/core/page/families/family";
import { families as readable } from "../../../../../src/core/page/families/list";

const files = import.meta.glob<{ families: readonly Family[]; examples: Record<string, readonly string[]> }>(
  ["../../../../../src/core/page/families/*.ts", "!**/{family,list,by-address}.ts"],
  { eager: true },
);
const modules = Object.values(files);
const examples = new Map(modules.flatMap((one) => Object.entries(one.examples)));
const inTree = modules.flatMap((one) => one.families);

const strangers = [
  "https://example.org/",
  "https://example.org/people/ada-example",
  "https://github.com/",
  "https://github.com/topics/search",
  "https://www.youtube.com/",
  "https://x.com/home",
  "https://en.wikipedia.org/wiki/Main_Page",
  "https://medium.com/",
  "https://notgithub.com/someone",
  "https://github.com.example.org/someone",
];

describe("the families of addresses", () => {
  it("are all in the list, and the list names no others", () => {
    expect(new Set(allFamilies.map(({ name }) => name))).toEqual(new Set(inTree.map(({ name }) => name)));
    expect(readable.every((one) => allFamilies.includes(one))).toBe(true);
  });

  it("have names of their own", () => {
    expect(new Set(inTree.map(({ name }) => name)).size).toBe(inTree.length);
  });
});

describe.each(inTree.map((family) => ({ name: family.name, family })))("$name", ({ name, family }) => {
  const own = examples.get(name) ?? [];
  // The fediverse lives on any host: it may know an address, but only after every other family has refused it.
  const others =
    name === "fediverse-profile"
      ? []
      : [...examples].filter(([other]) => other !== name).flatMap(([, urls]) => urls);

  it("has examples", () => expect(own.length).toBeGreaterThan(0));
  it.each(own)("knows %s", (url) => {
    expect(matches(family, new URL(url))).toBe(true);
    expect(familyByAddress(new URL(url))?.name).toBe(name);
  });
  it("is not fooled by the others' examples, nor by strangers", () => {
    expect([...others, ...strangers].filter((url) => matches(family, new URL(url)))).toEqual([]);
  });
});
