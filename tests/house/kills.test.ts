import { describe, expect, it } from "vitest";
import { commands } from "../e2e/kill-commands";
import { asks, requestNames } from "../fakes/asks";

/** That a reminder was seen is a mark, worked out anew at every wake. */
const struckAsOthers = ["reminders/seen"];

describe("the run that kills workers, pages and browsers", () => {
  it("strikes every request that writes, and nothing else (that the others only read is the fuzz test's to prove)", () => {
    const struck = new Set(commands.flatMap(({ request }) => request ?? []));
    const writing = requestNames.filter((name) => asks[name].writes);
    expect([...struck, ...struckAsOthers].toSorted()).toEqual(writing.toSorted());
  });

  it("knows of every command what it does, by one of the two ways to say so", () => {
    for (const { name, effect, becomes } of commands) {
      expect([effect, becomes].filter(Boolean), name).toHaveLength(1);
    }
    expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length);
  });
});
