import { describe, expect, it, vi } from "vitest";
import type { JournalEntry } from "../../../../../src/core/journal/entry";
import type { Ask } from "../../../../../src/protocol/requests";
import { createEntryForm } from "../../../../../src/ui/options/journal/entry-form";
import { createJournalExport } from "../../../../../src/ui/options/journal/export-model";
import { signal } from "@preact/signals";
import { everyEntry } from "../../../../../src/core/journal/sift";
import { anEntry } from "../../../../fakes/entries";
import { asking } from "../asking";

vi.mock("../../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

const form = (entry: JournalEntry | null) =>
  createEntryForm({ ...asking({}), today: "2026-11-29", zone: "Europe/Berlin", entry });

describe("somebody who mends an entry", () => {
  it("finds it as it is, on the day that it was where they are", () => {
    const late = form(anEntry({ at: "2026-11-28T23:30:00.000Z", words: "So good." }));
    expect(late.fields.value).toMatchObject({ on: "2026-11-29", words: "So good.", act: "share" });
    expect(late.settle()).toMatchObject({ uids: ["Priya Raman"], on: "2026-11-29" });
  });

  it.each([
    ["nobody", { people: true }, "people"],
    ["a day to come", { on: "2026-11-30" }, "day"],
    ["no day", { on: "" }, "day"],
    ["what is no address", { url: "just words" }, "address"],
    ["a script", { url: "javascript:alert(1)" }, "address"],
    ["a private page", { url: "https://account.example/login" }, "private"],
  ])("is told what is wrong with %s, and nothing is kept", (_what, change, error) => {
    const one = form(anEntry());
    if ("people" in change) one.people.set([]);
    else one.type(change);
    expect([one.settle(), one.error.value]).toEqual([null, error]);
  });

  it("leaves a page alone that was kept with an address of no web", () => {
    const page = { kind: "other", url: "file:///notes.txt", title: "Notes" } as const;
    expect(form(anEntry({ page })).settle()).not.toBeNull();
  });
});

describe("somebody who keeps the journal as a file", () => {
  it("gets all parts of what is shown, in order", async () => {
    const all = ["5", "4", "3", "2", "1"].map((id) => ({ ...anEntry({ id }), groups: [] }));
    const files: unknown[] = [];
    const exporting = createJournalExport({
      ...asking({
        "journal/export": ({ before }: Ask<"journal/export">) =>
          all.filter(({ id }) => before === null || id < before).slice(0, 2),
      }),
      outcomes: { done: () => undefined, failed: (error) => expect(error).toBeUndefined() },
      sift: signal(everyEntry),
      printJournal: {
        csv: () => "",
        json: (entries) => entries.map(({ id }) => id).join(),
        markdown: () => "",
      },
      download: (...file) => void files.push(file),
      today: () => "2026-11-29",
    });
    await exporting.export("json");
    expect(files).toEqual([["goodturn-journal-2026-11-29.json", "application/json", "5,4,3,2,1"]]);
  });
});
