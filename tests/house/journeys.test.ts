import { existsSync, readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { describe, expect, it } from "vitest";
import { alone, long } from "../../scripts/journey-order.ts";
import config from "../../vitest.config.ts";

const projects = (config.test?.projects ?? []).flatMap((project) =>
  typeof project === "object" && "test" in project && project.test ? [project.test] : [],
);
const others = projects.find(({ name }) => name === "e2e");
const apart = projects.find(({ name }) => name === "e2e-alone");

/** Those about noticing: what it does, where it is, that no page can tell, and that it goes on after an update. */
const aboutNoticing = [
  "noticing",
  "noticing-bad-input",
  "noticing-kills",
  "noticing-larger",
  "noticing-offer",
  "noticing-pages",
  "prerendering",
  "unnoticed",
  "upgrade",
];

describe("the journeys", () => {
  const folder = "tests/e2e/journeys";
  const saying = (words: RegExp): string[] =>
    readdirSync(folder)
      .filter((file) => words.test(readFileSync(`${folder}/${file}`, "utf8")))
      .map((file) => file.replace(".test.ts", ""))
      .toSorted();

  it("give Goodturn no page to read but by a click, apart from those about noticing", () => {
    expect(saying(/\b(?:permitPages|withdrawPages|switchOn|permissions\.request|origins)\b/)).toEqual(
      aboutNoticing,
    );
    // Firefox says yes to whatever is asked for there; notifications are asked for in the same way.
    const others = saying(/\bgrantOptional\b/).filter((name) => !aboutNoticing.includes(name));
    expect(others).toEqual(["notified"]);
    expect(saying(/\bnoticingSwitch\b|Notice pages/).filter((name) => others.includes(name))).toEqual([]);
  });
});

describe("the order of the journeys", () => {
  it.each([...alone, ...long])("knows %s, which is there", (name) => {
    expect(existsSync(`tests/e2e/journeys/${name}.test.ts`)).toBe(true);
  });

  it("leaves none out and runs none twice: what is alone is not among the others", () => {
    expect(others?.include).toEqual(["tests/e2e/journeys/**/*.test.ts"]);
    expect(apart?.include).toEqual(alone.map((name) => `tests/e2e/journeys/${name}.test.ts`));
    expect(others?.exclude).toEqual(apart?.include);
    expect(apart?.fileParallelism).toBe(false);
  });

  it("takes no more than two of the others at once, and one where there is one processor", () => {
    expect(others?.maxWorkers).toBeLessThanOrEqual(Math.min(2, availableParallelism()));
  });
});
