import { describe, expect, it } from "vitest";
import { transactionOver } from "../../../../src/core/store/in-memory";
import {
  apartKey,
  dismissalKey,
  draftKey,
  journalKey,
  lessonKey,
  sharedKey,
  shelfKey,
} from "../../../../src/core/store/keys";
import { movePeople } from "../../../../src/core/store/move-people";

const at = "2026-03-02T09:00:00.000Z";
const page = "https://reading.example/";

async function moved(records: [string, unknown][], from = ["b"], to = "a"): Promise<Map<string, unknown>> {
  const all = new Map(records);
  await movePeople(transactionOver(all), from, to);
  return all;
}

describe("everything of one person becoming another's", () => {
  it("is what was done for them, kept for them, shared with them, not for them, and begun for them", async () => {
    const all = await moved([
      [journalKey("1"), { id: "1", uids: ["b"], names: ["Bob"] }],
      [shelfKey("b", "2"), { id: "2", uid: "b", page }],
      [lessonKey("b", "1"), { id: "1", uid: "b", says: "shared" }],
      [sharedKey("b", page), { at }],
      [dismissalKey("b", page), { at }],
      [draftKey("3"), { id: "3", uid: "b", other: null }],
    ]);
    expect(all).toEqual(
      new Map<string, unknown>([
        [journalKey("1"), { id: "1", uids: ["a"], names: ["Bob"] }],
        [shelfKey("a", "2"), { id: "2", uid: "a", page }],
        [lessonKey("a", "1"), { id: "1", uid: "a", says: "shared" }],
        [sharedKey("a", page), { at }],
        [dismissalKey("a", page), { at }],
        [draftKey("3"), { id: "3", uid: "a", other: null }],
      ]),
    );
  });

  it("leaves everybody else's, and what cannot be read, as it is", async () => {
    const records: [string, unknown][] = [
      [journalKey("1"), { uids: ["c"], names: ["Cleo"] }],
      [journalKey("2"), "damaged"],
      [sharedKey("bb", page), { at }],
      [shelfKey("bb", "2"), { uid: "bb" }],
    ];
    expect(await moved(records)).toEqual(new Map(records));
  });

  it("names a person once where both were named", async () => {
    const all = await moved(
      [[journalKey("1"), { uids: ["b", "x", "a", "c"], names: ["Bob", "Xu", "Robert", "Bobby"] }]],
      ["b", "c"],
    );
    expect(all.get(journalKey("1"))).toEqual({ uids: ["x", "a"], names: ["Xu", "Robert"] });
  });

  it("keeps the mark of the one who stays where both have it", async () => {
    const all = await moved([
      [sharedKey("a", page), { at: "2026-01-01T00:00:00.000Z" }],
      [sharedKey("b", page), { at }],
    ]);
    expect([...all]).toEqual([[sharedKey("a", page), { at: "2026-01-01T00:00:00.000Z" }]]);
  });

  it("still tells them from others, and no longer from themselves", async () => {
    const all = await moved([
      [apartKey("a", "b"), { at }],
      [apartKey("b", "c"), { at }],
    ]);
    expect([...all]).toEqual([[apartKey("a", "c"), { at }]]);
  });
});
