import { describe, expect, it, vi } from "vitest";
import type { IsoDate } from "../../../../../src/core/calendar/date";
import type { SittingView } from "../../../../../src/protocol/today";
import { createReview } from "../../../../../src/ui/options/review/review-model";
import { createSitting, type SittingModel } from "../../../../../src/ui/options/sitting/sitting-model";
import { asking, failing } from "../asking";

vi.mock("../../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

const page = { kind: "article", url: "https://reading.example/a", title: "A" } as const;
const items: SittingView[] = [
  {
    what: "date",
    date: { uid: "ana", kind: "birthday", label: "", date: "2026-11-29", years: null, name: "Ana", days: 0 },
  },
  { what: "shelf", uid: "cleo", name: "Cleo", count: 2 },
  { what: "read", read: { page, uid: "bo", name: "Bo", evidence: [] } },
];
const told: string[] = [];
const outcomes = { done: (text: string) => void told.push(text), failed: () => void told.push("failed") };

describe("giving in one sitting", () => {
  it("does one thing after the other, and can go past one and back", async () => {
    const { request, asked } = asking({
      "sitting/list": () => items,
      "draft/begin": () => ({ id: "draft" }),
    });
    const sitting = createSitting({ request, outcomes, today: () => "2026-11-29" });
    await sitting.open();
    await sitting.begin();
    sitting.skip();
    sitting.back();
    expect(sitting.item.value?.what).toBe("shelf");
    sitting.skip();
    await sitting.begin();
    expect([sitting.item.value, sitting.count.value]).toEqual([null, 3]);
    expect(asked.slice(1).map(({ ask }) => ask)).toEqual([
      { act: "congratulate", uid: "ana", occasion: "birthday" },
      { act: "share", uid: "bo", page },
    ]);
  });

  it.each([
    ["puts a promise off", "It is put off.", (one: SittingModel) => one.putOff("week")],
    ["lets a promise go, with a word", "It is let go.", (one: SittingModel) => one.letGo("She found one.")],
  ])("%s, and goes on to the next", async (_, said, answer) => {
    const promise = { what: "promise", promise: { id: "p", what: "the book" } } as unknown as SittingView;
    const { request, asked } = asking({
      "sitting/list": () => [promise, ...items],
      "promises/snooze": () => ({ undoId: "u" }),
      "promises/close": () => ({ undoId: "u" }),
    });
    const undos: unknown[] = [];
    const done = (text: string, undoId?: unknown): void => void undos.push([text, undoId]);
    const today = (): IsoDate => "2026-11-29";
    const sitting = createSitting({ request, outcomes: { ...outcomes, done }, today });
    await sitting.open();
    await answer(sitting);
    expect([undos, sitting.item.value?.what]).toEqual([[[said, "u"]], "date"]);
    expect(asked.at(-1)?.ask).toEqual(
      said === "It is put off."
        ? { id: "p", until: "2026-12-06" }
        : { id: "p", state: "let-go", word: "She found one." },
    );
    // Nothing of the kind is done to what is no promise.
    await answer(sitting);
    expect([asked.length, sitting.place.value]).toEqual([2, 1]);
  });

  it("stays at the same thing where it could not be done", async () => {
    const { request } = asking({ "sitting/list": () => items, "draft/begin": failing("no-answer") });
    const sitting = createSitting({ request, outcomes, today: () => "2026-11-29" });
    await sitting.open();
    await sitting.begin();
    expect([sitting.place.value, told.at(-1)]).toEqual([0, "failed"]);
  });
});

describe("looking back on the week", () => {
  it("keeps what was typed to each question, leads to the journal, and forgets nothing where that fails", async () => {
    const entry = { at: "2026-11-26T09:00:00.000Z", act: "thank", names: ["Ana"], page: null } as const;
    const shown = {
      ...entry,
      id: "e1",
      channel: null,
      words: "",
      status: "logged",
      reflection: null,
    } as const;
    let isThere = false;
    const { request, asked } = asking({
      "review/show": () => ({ from: "2026-11-23", to: "2026-11-29", asked: [shown] }),
      "review/keep": () => (isThere ? { undoId: "undo" } : failing("no-answer")()),
    });
    const went: string[] = [];
    const router = { go: ({ at }: { at: string }) => void went.push(at) };
    const review = createReview({ request, outcomes, router: router as never });
    await review.open();
    review.type("e1", "She was glad.");
    review.type("week", "Again.");
    await review.keep();
    expect([went, review.typed.value["week"]]).toEqual([[], "Again."]);
    isThere = true;
    await review.keep();
    expect(asked.at(-1)?.ask).toEqual({ answers: [{ id: "e1", words: "She was glad." }], words: "Again." });
    expect(went).toEqual(["journal"]);
  });
});
