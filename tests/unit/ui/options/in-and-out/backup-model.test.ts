import { beforeAll, describe, expect, it, vi } from "vitest";
import { sealBackup } from "../../../../../src/core/formats/sealed-backup";
import { nothingChecked } from "../../../../../src/core/store/check";
import type { RestoreView } from "../../../../../src/protocol/safety";
import { createStatus } from "../../../../../src/ui/kit/status";
import { createBackup, type BackupModel } from "../../../../../src/ui/options/in-and-out/backup-model";
import { sealing } from "../../../../../src/ui/options/in-and-out/sealing";
import { aMoment } from "../../../../fakes/people";
import { asking, failing } from "../asking";

vi.mock("../../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

const plan: RestoreView = {
  at: aMoment,
  counts: { ...nothingChecked.counts, contact: 4 },
  added: 4,
  replaced: 0,
  removed: 1,
  same: 0,
  kept: 0,
  unreadable: 0,
  leftOut: 0,
  leaving: ["Ana Lind"],
};
const file = (text: string): File => new File([text], "friends.json");

function aBackup(answers: Parameters<typeof asking>[0]) {
  const background = asking(answers);
  const status = createStatus();
  const files: string[][] = [];
  const model: BackupModel = createBackup({
    request: background.request,
    status,
    sealing,
    now: () => aMoment,
    download: (...handed) => files.push(handed),
    today: () => "2026-03-02",
  });
  return { model, status, files, asked: background.asked };
}

describe("a backup", () => {
  it("goes to the downloads, and says where", async () => {
    const { model, status, files } = aBackup({ "backup/print": () => ({ text: "{}" }) });
    await model.save();
    expect(files).toEqual([["goodturn-backup-2026-03-02.json", "application/json", "{}"]]);
    expect(status.outcome.value?.text).toContain("goodturn-backup-2026-03-02.json");
  });

  it("says why it could not be made", async () => {
    const { model, status, files } = aBackup({ "backup/print": failing("storage-failed") });
    await model.save();
    expect(files).toEqual([]);
    expect(status.outcome.value?.text).toContain("did not answer");
    expect(model.busy.value).toBe(false);
  });
});

describe("being reminded of a backup file", () => {
  it("ends with the file, and with saying not now", async () => {
    let mark: "saved" | "later" | null = null;
    const { model } = aBackup({
      "backup/print": () => ({ text: "{}" }),
      "backup/due": () => ({ savedAt: mark === "saved" ? aMoment : null, isDue: mark === null }),
      "backup/mark": ({ as }) => {
        mark = as;
        return null;
      },
    });
    await model.lookWhen();
    expect([model.savedAt.value, model.isDue.value]).toEqual([null, true]);
    await model.later();
    expect([model.savedAt.value, model.isDue.value]).toEqual([null, false]);
    await model.save();
    expect([model.savedAt.value, model.isDue.value]).toEqual([aMoment, false]);
  });

  it("is silent where nobody knows, and the file is saved all the same", async () => {
    const { model, files, status } = aBackup({
      "backup/print": () => ({ text: "{}" }),
      "backup/due": failing("storage-failed"),
      "backup/mark": failing("storage-newer"),
    });
    await model.lookWhen();
    expect(model.isDue.value).toBe(false);
    await model.save();
    expect(files).toHaveLength(1);
    expect(status.outcome.value?.text).toContain("goodturn-backup");
  });
});

describe("a backup with a passphrase", () => {
  it("is locked, opened with the passphrase alone, and then shown before anything is written", async () => {
    const made = aBackup({ "backup/print": () => ({ text: "the whole of it" }) });
    made.model.passphrase.value = ["horse", "house"];
    await made.model.save();
    expect(made.files).toEqual([]);
    expect(made.status.outcome.value?.text).toContain("not the same");
    made.model.passphrase.value = ["horse", "horse"];
    await made.model.save();
    const locked = made.files[0]?.[2] ?? "";
    expect(locked).not.toContain("the whole of it");
    expect(made.model.passphrase.value).toEqual(["", ""]);

    const { model, asked } = aBackup({ "backup/preview": () => plan });
    await model.offer(file(locked));
    expect([model.isLocked.value, model.plan.value, asked]).toEqual([true, null, []]);
    await model.unlock("house");
    expect([model.isLocked.value, model.refusal.value]).toEqual([true, "wrong-passphrase"]);
    await model.unlock("horse");
    expect([model.isLocked.value, model.refusal.value, model.plan.value]).toEqual([false, null, plan]);
    expect(asked).toEqual([{ name: "backup/preview", ask: { text: "the whole of it" } }]);
  });
});

describe("a locked file that is no good", () => {
  let locked: string;
  beforeAll(async () => {
    locked = await sealBackup("the whole of it", "horse", aMoment, sealing);
  });

  it.each([
    ["cut short", (text: string) => text.slice(0, -40), "not-whole"],
    ["from a newer Goodturn", (text: string) => text.replace('"version":2', '"version":3'), "newer"],
  ] as const)("is refused before anybody types its passphrase: %s", async (_, spoil, why) => {
    const { model, asked } = aBackup({ "backup/preview": () => plan });
    await model.offer(file(spoil(locked)));
    expect([model.isLocked.value, model.refusal.value, model.plan.value]).toEqual([false, why, null]);
    expect(asked).toEqual([]);
  });

  it("asks for no other passphrase where it was the right one and the file was changed", async () => {
    const { model, asked } = aBackup({ "backup/preview": () => plan });
    const changed = locked.replace(/"body":"./, (begin) => `"body":"${begin.endsWith("A") ? "B" : "A"}`);
    await model.offer(file(changed));
    expect(model.isLocked.value).toBe(true);
    await model.unlock("horse");
    expect([model.isLocked.value, model.refusal.value, model.plan.value]).toEqual([false, "not-whole", null]);
    expect(asked).toEqual([]);
  });
});

describe("restoring", () => {
  it("shows first, writes on the word, and takes back through the copy made before", async () => {
    const { model, status, asked } = aBackup({
      "backup/preview": () => plan,
      "backup/restore": () => ({ snapshotId: "copy" }),
      "store/restore": () => ({ snapshotId: "another" }),
    });
    await model.offer(file("everything"));
    expect(model.plan.value).toEqual(plan);
    expect(asked.map(({ name }) => name)).toEqual(["backup/preview"]);
    await model.confirm();
    expect(asked.at(-1)).toEqual({ name: "backup/restore", ask: { text: "everything" } });
    expect(model.plan.value).toBeNull();
    status.outcome.value?.undo?.run();
    await vi.waitFor(() => expect(status.outcome.value?.text).toBe("Taken back."));
    expect(asked.at(-1)).toEqual({ name: "store/restore", ask: { snapshotId: "copy" } });
  });

  it("keeps the preview when it could not be written", async () => {
    const { model, status } = aBackup({
      "backup/preview": () => plan,
      "backup/restore": failing("storage-full"),
    });
    await model.offer(file("everything"));
    await model.confirm();
    expect(model.plan.value).toEqual(plan);
    expect(status.outcome.value?.text).toContain("The disk is full");
  });

  it("says what is wrong with the file, and forgets it for the next", async () => {
    const { model } = aBackup({
      "backup/preview": ({ text }) => (text === "good" ? plan : { refused: "not-whole" }),
    });
    await model.offer(file("bad"));
    expect([model.refusal.value, model.plan.value]).toEqual(["not-whole", null]);
    await model.offer(file("good"));
    expect([model.refusal.value, model.plan.value]).toEqual([null, plan]);
    model.cancel();
    expect(model.plan.value).toBeNull();
  });

  it("says when the browser cannot read the file", async () => {
    const { model, asked } = aBackup({});
    const gone = file("x");
    gone.text = () => Promise.reject(new DOMException("gone", "NotReadableError"));
    await model.offer(gone);
    expect(model.refusal.value).toBe("unreachable");
    expect(asked).toEqual([]);
  });
});
