import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { describe, expect, it } from "vitest";
import { alone, long } from "../../scripts/journey-order.ts";
import config from "../../vitest.config.ts";

const projects = (config.test?.projects ?? []).flatMap((project) =>
  typeof project === "object" && "test" in project && project.test ? [project.test] : [],
);
const others = projects.find(({ name }) => name === "e2e");
const apart = projects.find(({ name }) => name === "e2e-alone");

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
