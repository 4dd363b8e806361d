import { describe, expect, it, vi } from "vitest";
import { nothingChecked } from "../../../../../src/core/store/check";
import type { RestoreView, SnapshotView } from "../../../../../src/protocol/safety";
import { copyTimes } from "../../../../../src/ui/copy-times";
import { createStatus } from "../../../../../src/ui/kit/status";
import { createCopies } from "../../../../../src/ui/options/in-and-out/copies-model";
import { asking, failing } from "../asking";

vi.mock("../../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

const copy: SnapshotView = { id: "one", at: "2026-03-01T09:00:00.000Z", reason: "daily", size: 12 };
const plan: RestoreView = {
  at: copy.at,
  counts: nothingChecked.counts,
  added: 1,
  replaced: 0,
  removed: 0,
  same: 0,
  kept: 0,
  unreadable: 0,
  leftOut: 0,
  leaving: [],
};

function desk(answers: Parameters<typeof asking>[0] = {}) {
  const background = asking({
    "store/snapshots": () => [copy],
    "store/snapshot": () => plan,
    "store/restore": () => ({ snapshotId: "before" }),
    ...answers,
  });
  const status = createStatus();
  return { model: createCopies({ request: background.request, status }), status, background };
}

describe("the times of copies", () => {
  it("are told apart where two were made in the same second, the older one plain", () => {
    const older = { ...copy, id: "two", at: "2026-03-01T09:00:00.200Z" };
    const newer = { ...copy, id: "three", at: "2026-03-01T09:00:00.900Z" };
    const other = { ...copy, at: "2026-02-01T09:00:00.000Z" };
    const timeOf = copyTimes([newer, older, other]);
    expect(timeOf(newer)).toBe(`${timeOf(older)} (2)`);
    expect(timeOf(older)).not.toContain("(");
    expect(timeOf(other)).not.toBe(timeOf(older));
  });
});

describe("the copies that were made without being asked for", () => {
  it("show what going back would do, and nothing is written before it is agreed", async () => {
    const { model, background } = desk();
    await model.reload();
    expect(model.copies.value).toEqual([copy]);
    await model.look(copy);
    expect(model.chosen.value).toEqual({ copy, plan });
    model.cancel();
    expect(model.chosen.value).toBeNull();
    expect(background.asked.map(({ name }) => name)).toEqual(["store/snapshots", "store/snapshot"]);
  });

  it("are gone back to when agreed, with a way back to what was there", async () => {
    const { model, status, background } = desk();
    await model.look(copy);
    await model.confirm();
    expect(model.chosen.value).toBeNull();
    expect(status.outcome.value?.undo?.label).toBe("Undo");
    status.outcome.value?.undo?.run();
    await vi.waitFor(() => expect(status.outcome.value?.text).toBe("Taken back."));
    expect(background.asked.filter(({ name }) => name === "store/restore").map(({ ask }) => ask)).toEqual([
      { snapshotId: "one" },
      { snapshotId: "before" },
    ]);
  });

  it("say when one went meanwhile", async () => {
    const { model, status } = desk({ "store/snapshot": () => null });
    await model.look(copy);
    expect(status.outcome.value?.text).toContain("not there any more");
    expect(model.chosen.value).toBeNull();
  });

  it("stay in view when going back was not possible, and say why", async () => {
    const { model, status } = desk({ "store/restore": failing("storage-full") });
    await model.look(copy);
    await model.confirm();
    expect(status.outcome.value?.text).toContain("The disk is full");
    expect(model.chosen.value?.copy).toEqual(copy);
  });

  it("are null where they cannot be read", async () => {
    const { model } = desk({ "store/snapshots": failing("storage-failed") });
    await model.reload();
    expect(model.copies.value).toBeNull();
  });
});
