import { describe, expect, it, vi } from "vitest";
import { everyEntry } from "../../../../../src/core/journal/sift";
import type { EntryView } from "../../../../../src/protocol/views";
import { createStatus } from "../../../../../src/ui/kit/status";
import { createOutcomes } from "../../../../../src/ui/options/outcomes";
import { createHistory } from "../../../../../src/ui/options/person/history-model";
import { asking, failing } from "../asking";

vi.mock("../../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

const entry = (number: number, known: Partial<EntryView> = {}): EntryView => ({
  id: String(number),
  at: `2026-11-${String(30 - number).padStart(2, "0")}T09:00:00.000Z`,
  act: "share",
  names: ["Priya Raman"],
  page: null,
  channel: null,
  words: "",
  status: "sent",
  reflection: null,
  ...known,
});

function historyOf(entries: readonly EntryView[], answers: Parameters<typeof asking>[0] = {}) {
  const status = createStatus();
  const background = asking({
    "journal/find": ({ limit }) => ({ total: entries.length, entries: entries.slice(0, limit) }),
    "act/log": () => ({ undoId: "undo" }),
    ...answers,
  });
  const model = createHistory({
    whom: { uid: "priya", label: "Priya Raman" },
    request: background.request,
    outcomes: createOutcomes({ request: background.request, status }),
    today: () => "2026-11-29",
  });
  return { model, status, asked: background.asked };
}

describe("what was done for Priya", () => {
  it("begins with the last five, and shows the rest on a click", async () => {
    const { model, asked } = historyOf(Array.from({ length: 8 }, (_, at) => entry(at + 1)));
    await model.reload();
    expect(model.entries.value).toHaveLength(5);
    expect(model.total.value).toBe(8);
    await model.showAll();
    expect(model.entries.value).toHaveLength(8);
    expect(asked.at(-1)?.ask).toEqual({ sift: { ...everyEntry, uid: "priya" }, from: 0, limit: 500 });
  });

  it("tells when they were last in touch, and a draft that was not sent is no touch", async () => {
    const { model } = historyOf([entry(1, { status: "not-sent" }), entry(2)]);
    await model.reload();
    expect(model.last.value).toBe(entry(2).at);
  });

  it("takes one click when you talked elsewhere, once however quickly it is clicked, with a way back", async () => {
    const { model, asked, status } = historyOf([]);
    await Promise.all([model.talked(), model.talked()]);
    expect(asked.filter(({ name }) => name === "act/log")).toEqual([
      { name: "act/log", ask: { act: "talked", uids: ["priya"], on: "2026-11-29", words: "" } },
    ]);
    expect(status.outcome.value).toMatchObject({
      text: "It is in the journal: you talked with Priya Raman.",
      undo: { label: "Undo" },
    });
  });

  it("says what is wrong where it cannot be read", async () => {
    const { model, status } = historyOf([], { "journal/find": failing("storage-failed") });
    await model.reload();
    expect(status.outcome.value?.text).toContain("storage did not answer");
    expect(model.entries.value).toBeNull();
  });
});
