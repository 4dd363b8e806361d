import { describe, expect, it } from "vitest";
import {
  currentVersion,
  migrate,
  migrations,
  standing,
  type Migration,
} from "../../../../src/core/store/migrations";
import { memoryTransaction } from "../../../fakes/transaction";

const chain: Migration[] = [
  {
    to: 2,
    run: async (transaction) => {
      for (const [key, value] of await transaction.list("contact/")) {
        transaction.put(key, { ...(value as object), interests: [] });
      }
    },
  },
  { to: 3, run: async (transaction) => transaction.put("settings", { theme: "system" }) },
];

describe("the chain of migrations", () => {
  it("goes forward one version at a time, from the first release on", () => {
    expect(migrations.map(({ to }) => to)).toEqual(migrations.map((_, at) => at + 2));
  });

  it("brings a store of the first release to today, and says so in the same transaction", async () => {
    const records = new Map<string, unknown>([
      ["meta/schema", { version: 1 }],
      ["contact/a", { fn: "Ana" }],
    ]);
    await migrate(memoryTransaction(records), "meta/schema", chain);
    expect(Object.fromEntries(records)).toEqual({
      "meta/schema": { version: 3 },
      "contact/a": { fn: "Ana", interests: [] },
      settings: { theme: "system" },
    });
  });

  it("does not run a step twice", async () => {
    const records = new Map<string, unknown>([
      ["meta/schema", { version: 2 }],
      ["contact/a", { fn: "Ana" }],
    ]);
    await migrate(memoryTransaction(records), "meta/schema", chain);
    expect(records.get("contact/a")).toEqual({ fn: "Ana" });
  });

  it("starts an empty store at today's version without running anything", async () => {
    const records = new Map<string, unknown>();
    await migrate(memoryTransaction(records), "meta/schema", chain);
    expect([...records]).toEqual([["meta/schema", { version: 3 }]]);
  });

  it("leaves a store of a newer version alone", async () => {
    expect(standing({ version: 4 }, chain)).toBe("newer");
    expect(standing({ version: "?" }, chain)).toBe("newer");
    const records = new Map<string, unknown>([["meta/schema", { version: 4 }]]);
    await expect(migrate(memoryTransaction(records), "meta/schema", chain)).rejects.toThrow(/newer/);
  });

  it("knows its own version", () => {
    expect(standing({ version: currentVersion() })).toBe("current");
    expect(standing(undefined)).toBe("fresh");
  });
});
