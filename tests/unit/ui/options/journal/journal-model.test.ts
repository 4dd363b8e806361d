import { describe, expect, it, vi } from "vitest";
import type { EntryView } from "../../../../../src/protocol/views";
import { createJournal } from "../../../../../src/ui/options/journal/journal-model";
import { aMoment } from "../../../../fakes/people";
import { asking, failing } from "../asking";

vi.mock("webextension-polyfill", async () => {
  const { fakeBrowser } = await import("../../../../fakes/browser");
  return { default: fakeBrowser().api };
});

const entry = (id: string): EntryView => ({
  id,
  at: aMoment,
  act: "share",
  names: ["Priya"],
  page: null,
  channel: null,
  words: "",
  status: "opened",
});

describe("the journal", () => {
  it("shows a few and knows that there are more", async () => {
    const all = ["a", "b", "c"].map(entry);
    const journal = createJournal({
      ...asking({ "journal/list": ({ limit }) => all.slice(0, limit) }),
      limit: 2,
    });
    await journal.reload();
    expect([journal.entries.value?.length, journal.hasMore.value]).toEqual([2, true]);
    await journal.showMore();
    expect([journal.entries.value?.length, journal.hasMore.value]).toEqual([3, false]);
  });

  it("does not let a slow answer replace that to a later question", async () => {
    const answers = new Map<string, (entries: EntryView[]) => void>();
    const journal = createJournal({
      ...asking({
        "journal/list": ({ query }) => new Promise<EntryView[]>((resolve) => answers.set(query, resolve)),
      }),
      limit: 5,
    });
    const slow = journal.search("pri");
    const quick = journal.search("priya");
    answers.get("priya")?.([entry("right")]);
    answers.get("pri")?.([entry("wrong")]);
    await Promise.all([slow, quick]);
    expect(journal.entries.value?.map(({ id }) => id)).toEqual(["right"]);
  });

  it("says what happened when it could not be read", async () => {
    const journal = createJournal({ ...asking({ "journal/list": failing("no-answer") }), limit: 5 });
    await journal.reload();
    expect(journal.failure.value).toContain("Nothing was lost");
  });
});
