import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { openConnection } from "../../../src/browser/store/connection";
import { openCopyFiles, type CopyFiles } from "../../../src/browser/store/copy-files";
import { openSnapshots, type Snapshots } from "../../../src/browser/store/snapshots";
import { openStore } from "../../../src/browser/store/store";
import { copyOfDay } from "../../fakes/copies";
import { fakeFiles } from "../../fakes/files";
import { aMoment } from "../../fakes/people";

const records = (fn: string): Map<string, unknown> =>
  new Map<string, unknown>([
    ["contact/a", { fn }],
    ["meta/schema", { version: 1 }],
  ]);
const on = (day: number): string => `2026-03-${String(day).padStart(2, "0")}T09:00:00.000Z`;
const copies = (factory: IDBFactory, files: CopyFiles | null): Snapshots =>
  openSnapshots(openConnection(factory, "goodturn-snapshots"), files);

describe("the copies of the days, once more as files", () => {
  it("are there when both databases are gone, and are missed then", async () => {
    const files = openCopyFiles(fakeFiles().root);
    const { id } = await copyOfDay(copies(new IDBFactory(), files), records("Ana"), aMoment);
    const anew = new IDBFactory();
    const snapshots = copies(anew, files);
    const store = openStore(openConnection(anew), { snapshots, now: () => aMoment });
    expect(await store.state()).toBe("current");
    expect(await snapshots.isMissing()).toBe(true);
    expect((await snapshots.list()).map((one) => one.id)).toEqual([id]);
    expect(await snapshots.read(id)).toEqual(records("Ana"));
  });

  it("are listed once while both places have them, and only the last three are kept", async () => {
    const { root, texts } = fakeFiles();
    const snapshots = copies(new IDBFactory(), openCopyFiles(root));
    for (let day = 1; day <= 5; day += 1) await copyOfDay(snapshots, records(`Ana ${day}`), on(day));
    expect((await snapshots.list()).map(({ at }) => at.slice(8, 10))).toEqual(["05", "04", "03", "02", "01"]);
    expect(texts.size).toBe(3);
    await copyOfDay(snapshots, records("Ana 5"), on(6));
    expect(texts.size).toBe(3);
  });

  it("do not push out the one that is missed", async () => {
    const files = openCopyFiles(fakeFiles().root);
    const { id } = await copyOfDay(copies(new IDBFactory(), files), records("Ana"), on(1));
    const snapshots = copies(new IDBFactory(), files);
    await snapshots.noteLoss();
    for (let day = 2; day <= 9; day += 1) await copyOfDay(snapshots, records(`Bo ${day}`), on(day));
    expect(await snapshots.read(id)).toEqual(records("Ana"));
    await snapshots.settleLoss();
    for (let day = 10; day <= 14; day += 1) await copyOfDay(snapshots, records(`Bo ${day}`), on(day));
    expect(await snapshots.read(id)).toBeNull();
  });

  it("are of the days alone: what comes before an import is in the database", async () => {
    const { root, texts } = fakeFiles();
    await copies(new IDBFactory(), openCopyFiles(root)).take(records("Ana"), {
      at: aMoment,
      reason: "import",
    });
    expect(texts.size).toBe(0);
  });

  it("are nothing where they were cut off or changed, and hide no other", async () => {
    const { root, texts } = fakeFiles();
    const files = openCopyFiles(root);
    const first = await copyOfDay(copies(new IDBFactory(), files), records("Ana"), on(1));
    const second = await copyOfDay(copies(new IDBFactory(), files), records("Bo"), on(2));
    const [name = "", text = ""] = [...texts][0] ?? [];
    texts.set(name, text.replace("Ana", "Eve"));
    texts.set("copies/rubbish.json", "?");
    expect(await files.read(first.id)).toBeNull();
    expect(await files.read(second.id)).toEqual(records("Bo"));
    texts.set(name, text.slice(0, 40));
    expect((await files.heads()).map(({ id }) => id)).toEqual([second.id]);
  });

  it("stop nothing where the browser gives no files", async () => {
    const snapshots = copies(
      new IDBFactory(),
      openCopyFiles(() => Promise.reject(new DOMException("Not here", "SecurityError"))),
    );
    const { id } = await copyOfDay(snapshots, records("Ana"), aMoment);
    expect((await snapshots.list()).map((one) => one.id)).toEqual([id]);
    expect(await snapshots.read("gone")).toBeNull();
  });
});
