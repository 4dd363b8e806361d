import { describe, expect, it } from "vitest";
import { unsavedText } from "../../../../src/ui/compose/unsaved";
import { forgetUnsaved } from "../../../../src/ui/kit/waiting-text";
import { createLatestSave } from "../../../../src/ui/kit/latest-save";
import type { Typed } from "../../../../src/core/act/draft";

/** A `localStorage` that is full as soon as somebody says so. */
function aStorage() {
  const kept = new Map<string, string>();
  const state = { isFull: false };
  const storage: Pick<Storage, "getItem" | "setItem" | "removeItem" | "length" | "key"> = {
    get length() {
      return kept.size;
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem(key, text) {
      if (state.isFull) throw new DOMException("No room", "QuotaExceededError");
      kept.set(key, text);
    },
    removeItem: (key) => void kept.delete(key),
  };
  return { kept, state, storage };
}

const typed = (message: string): Typed => ({ answers: {}, message, edited: true, edition: 1, meeting: null });

describe("the text of a draft that is not saved yet", () => {
  it("goes with everything else that is erased, and the look stays", () => {
    const { kept, storage } = aStorage();
    unsavedText("d1", storage).put(typed("Thank you, Ana."));
    unsavedText("d2", storage).put(typed("Well done, Bo."));
    storage.setItem("unsaved/note/bo", "Likes rowing.");
    storage.setItem("theme", "dark");
    forgetUnsaved(storage);
    expect([...kept.keys()]).toEqual(["theme"]);
  });

  it("is there again for the next page of the same draft, and for no other", () => {
    const { storage } = aStorage();
    unsavedText("d1", storage).put(typed("Thank you, Ana."));
    expect(unsavedText("d1", storage).get()).toEqual(typed("Thank you, Ana."));
    expect(unsavedText("d2", storage).get()).toBeNull();
    unsavedText("d1", storage).clear();
    expect(unsavedText("d1", storage).get()).toBeNull();
  });

  it("is read where an earlier release left it, which knew of no coffee", () => {
    const { kept, storage } = aStorage();
    kept.set("unsaved/d1", '{"answers":{"did":"Read it"},"message":"","edited":false}');
    expect(unsavedText("d1", storage).get()).toEqual({
      answers: { did: "Read it" },
      message: "",
      edited: false,
      edition: 0,
      meeting: null,
    });
  });

  it.each(["{", "null", "7", '{"message":"only that"}', '{"answers":[],"message":{},"edited":1}'])(
    "is none where something else lies there: %s",
    (text) => {
      const { kept, storage } = aStorage();
      kept.set("unsaved/d1", text);
      expect(unsavedText("d1", storage).get()).toBeNull();
    },
  );

  it("does not stop somebody from typing where there is no room for it: all of it goes to the store", async () => {
    const { state, storage } = aStorage();
    const waiting = unsavedText("d1", storage);
    const saved: string[] = [];
    const failures: unknown[] = [];
    const saving = createLatestSave<Typed>(
      async ({ message }) => void saved.push(message),
      waiting,
      (error) => failures.push(error),
    );
    state.isFull = true;
    for (const message of ["T", "Th", "Tha"]) saving.keep(typed(message));
    await saving.settled();
    saving.keep(typed("Thank you"));
    await saving.settled();
    expect(saved).toEqual(["T", "Tha", "Thank you"]);
    expect(failures).toEqual([]);
    expect(waiting.get()).toBeNull();
  });

  it("keeps what it had where the whole disk is full, and that is said", async () => {
    const { state, storage } = aStorage();
    const waiting = unsavedText("d1", storage);
    const failures: unknown[] = [];
    const full = new DOMException("No room", "QuotaExceededError");
    const saving = createLatestSave<Typed>(
      () => Promise.reject(full),
      waiting,
      (error) => failures.push(error),
    );
    saving.keep(typed("Thank you"));
    state.isFull = true;
    saving.keep(typed("Thank you, Ana"));
    await saving.settled();
    expect(failures).toEqual([full]);
    expect(waiting.get()).toEqual(typed("Thank you"));
  });
});
