import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { menuChoice, type MenuChoice } from "../../src/background/shortcuts/menu-items";
import { commands } from "../e2e/kill-commands";
import { begunOutside } from "../e2e/kill-outside";
import { asks, requestNames } from "../fakes/asks";

vi.mock("../../src/browser/i18n", () => ({ words: String }));

/** All that the menu can mean; another one does not compile without its place here. */
const verbs: Record<MenuChoice["verb"], true> = {
  share: true,
  keep: true,
  best: true,
  else: true,
  add: true,
};

/** That a reminder was seen is a mark, worked out anew at every wake. */
const struckAsOthers = ["reminders/seen"];

describe("the run that kills workers, pages and browsers", () => {
  it("strikes every request that writes, and nothing else (that the others only read is the fuzz test's to prove)", () => {
    const struck = new Set(commands.flatMap(({ request }) => request ?? []));
    const writing = requestNames.filter((name) => asks[name].writes);
    expect([...struck, ...struckAsOthers].toSorted()).toEqual(writing.toSorted());
  });

  it("strikes all that is begun outside of our pages: in the menu, with a key, in the address bar", () => {
    const begunBy = (where: string): unknown[][] =>
      begunOutside.filter(({ by }) => by === where).map(({ ask }) => ask({}) as unknown[]);
    const chosen = begunBy("menu").map(
      ([info]) => menuChoice((info as { menuItemId: string }).menuItemId)?.verb,
    );
    expect(new Set(chosen)).toEqual(new Set(Object.keys(verbs)));
    const manifest = JSON.parse(readFileSync("manifest.json", "utf8")) as { commands: object };
    // The one that is the toolbar button opens the popup, and nothing else.
    const keys = Object.keys(manifest.commands).filter((key) => key !== "_execute_action");
    expect(new Set(begunBy("key").map(([key]) => key))).toEqual(new Set(keys));
    expect(begunBy("address bar")).toHaveLength(1);
  });

  it("knows of every command what it does, by one of the two ways to say so", () => {
    const all = [...commands, ...begunOutside];
    for (const { name, effect, becomes } of all) {
      expect([effect, becomes].filter(Boolean), name).toHaveLength(1);
    }
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });
});
