import { describe, expect, it, vi } from "vitest";
import type { Answer, Ask } from "../../../../../src/protocol/requests";
import type { EntryView } from "../../../../../src/protocol/views";
import { createJournal } from "../../../../../src/ui/options/journal/journal-model";
import { createLately } from "../../../../../src/ui/options/journal/lately-model";
import { aMoment } from "../../../../fakes/people";
import { asking, failing } from "../asking";

vi.mock("../../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../../fakes/browser");
  return { browser: fakeBrowser().api };
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
  reflection: null,
});

type Find = (ask: Ask<"journal/find">) => Answer<"journal/find">;

/** Answers from a list that a test may change. */
const from =
  (all: readonly EntryView[]): Find =>
  ({ from: begin, limit }) => ({ total: all.length, entries: all.slice(begin, begin + limit) });

describe("the journal", () => {
  it("reads what is in sight, each part once", async () => {
    const all = Array.from({ length: 25 }, (_, at) => entry(String(at)));
    const { request, asked } = asking({ "journal/find": from(all) });
    const journal = createJournal({ request, blockSize: 10 });
    await journal.reload();
    expect([journal.total.value, journal.entryAt(3)?.id, journal.entryAt(13)]).toEqual([25, "3", null]);
    journal.see(8, 24);
    journal.see(8, 24);
    await vi.waitFor(() => expect(journal.entryAt(23)?.id).toBe("23"));
    expect(journal.entryAt(9)?.id).toBe("9");
    expect(asked.map(({ ask }) => (ask as Ask<"journal/find">).from)).toEqual([0, 10, 20]);
  });

  it("reads what is in sight anew where the journal changed, and forgets the rest", async () => {
    const all = Array.from({ length: 25 }, (_, at) => entry(String(at)));
    const journal = createJournal({ ...asking({ "journal/find": (ask) => from(all)(ask) }), blockSize: 10 });
    await journal.reload();
    journal.see(10, 20);
    await vi.waitFor(() => expect(journal.entryAt(12)?.id).toBe("12"));
    all.unshift(entry("new"));
    await journal.reload();
    expect([journal.entryAt(12)?.id, journal.entryAt(0), journal.total.value]).toEqual(["11", null, 26]);
  });

  it("does not let a slow answer replace that to a later question", async () => {
    const answers = new Map<string, (found: Answer<"journal/find">) => void>();
    const journal = createJournal(
      asking({
        "journal/find": ({ sift: { query } }) => new Promise((resolve) => answers.set(query, resolve)),
      }),
    );
    const slow = journal.narrow({ query: "pri" });
    const quick = journal.narrow({ query: "priya" });
    answers.get("priya")?.({ total: 1, entries: [entry("right")] });
    answers.get("pri")?.({ total: 1, entries: [entry("wrong")] });
    await Promise.all([slow, quick]);
    expect(journal.entryAt(0)?.id).toBe("right");
  });

  it("is narrowed to one person at a time", async () => {
    const { request, asked } = asking({ "journal/find": from([]) });
    const journal = createJournal({ request });
    journal.person.pick({ uid: "ana", label: "Ana Lind" });
    journal.person.pick({ uid: "bo", label: "Bo Berg" });
    expect(journal.person.picked.value.map(({ uid }) => uid)).toEqual(["bo"]);
    journal.person.drop("bo");
    expect(asked.map(({ ask }) => (ask as Ask<"journal/find">).sift.uid)).toEqual(["ana", "bo", null]);
  });

  it("says what happened when it could not be read", async () => {
    const journal = createJournal(asking({ "journal/find": failing("no-answer") }));
    await journal.reload();
    expect(journal.failure.value).toContain("Nothing was lost");
  });
});

describe("what was done lately", () => {
  it("shows a few and knows that there are more", async () => {
    const all = ["a", "b", "c"].map(entry);
    const lately = createLately({
      ...asking({ "journal/list": ({ limit }) => all.slice(0, limit) }),
      limit: 2,
    });
    await lately.reload();
    expect([lately.entries.value?.length, lately.hasMore.value]).toEqual([2, true]);
  });
});
