import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { joinNotes } from "../../../../../src/core/contact/note";
import { createStatus } from "../../../../../src/ui/kit/status";
import { createOutcomes } from "../../../../../src/ui/options/outcomes";
import { createNotes, type NotesModel } from "../../../../../src/ui/options/person/notes-model";
import { someone } from "../../../../fakes/people";
import { aStorage, asking, failing } from "../asking";

vi.mock("../../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

const priya = someone("Priya Raman", { note: "Met in Leeds." });

function desk(answers: Parameters<typeof asking>[0] = {}) {
  const kept = { note: priya.note };
  const storage = aStorage();
  const status = createStatus();
  const background = asking({
    "contacts/note"({ base, note }) {
      kept.note = joinNotes(base, note, kept.note);
      return { note: kept.note, undoId: "undo-1" };
    },
    "contacts/show": () => ({ ...priya, note: kept.note }),
    "undo/apply"() {
      kept.note = priya.note;
      return { kind: "edit", restored: 1, kept: 0 };
    },
    ...answers,
  });
  const open = (request = background.request): NotesModel =>
    createNotes({
      uid: priya.uid,
      note: kept.note,
      request,
      outcomes: createOutcomes({ request, status }),
      storage,
      pause: async () => undefined,
    });
  return { kept, status, background, open };
}

/** A background that is asked, and never answers: the page was closed before. */
const neverAnswers = (): Promise<never> => new Promise(() => undefined);

describe("the notes of Priya", () => {
  it("are kept as they are typed, and say so", async () => {
    const { kept, open } = desk();
    const notes = open();
    expect(notes.state.value).toBe("untouched");
    notes.type("Met in Leeds. Rows.");
    expect(notes.state.value).toBe("keeping");
    await notes.settled();
    expect(kept.note).toBe("Met in Leeds. Rows.");
    expect(notes.state.value).toBe("kept");
  });

  it("are one action however many keys it took, and can be put back", async () => {
    const { kept, open, background } = desk();
    const notes = open();
    for (const text of ["a", "ab", "abc"]) {
      notes.type(text);
      await notes.settled();
    }
    const asked = background.asked.map(({ ask }) => (ask as { undoId: string | null }).undoId);
    expect(asked).toEqual([null, "undo-1", "undo-1"]);
    await notes.takeBack();
    expect(kept.note).toBe("Met in Leeds.");
    expect(notes.text.value).toBe("Met in Leeds.");
  });

  it("are in the field as they were when it is said that they are put back", async () => {
    const { kept, status, open } = desk();
    const notes = open();
    notes.type("Met in Leeds. Rows.");
    await notes.settled();
    const shownWhenSaid: string[] = [];
    status.outcome.subscribe((outcome) => {
      if (outcome !== null) shownWhenSaid.push(notes.text.value);
    });
    await notes.takeBack();
    expect(shownWhenSaid).toEqual(["Met in Leeds."]);
    expect(kept.note).toBe("Met in Leeds.");
  });

  it("lose nothing when the page is closed at any key", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.boolean(),
        async (keys, at, isWritten) => {
          const { kept, open, background } = desk();
          const closedAt = at % keys.length;
          // The last question of the page is lost with it, before the background heard it or after.
          const notes = open(async (name, ask) => {
            if (background.asked.length < closedAt) return background.request(name, ask);
            if (isWritten) await background.request(name, ask);
            return neverAnswers();
          });
          let text = priya.note;
          for (const key of keys) {
            text += key;
            notes.type(text);
            await Promise.resolve();
          }
          const again = open();
          expect(again.text.value).toBe(text);
          await again.settled();
          expect(kept.note).toBe(text);
        },
      ),
    );
  });

  it("are joined by what was heard of her while they were typed", async () => {
    const { kept, open } = desk();
    const notes = open();
    kept.note = "Met in Leeds.\nheard: moves to Oslo";
    notes.type("Met in York.");
    await notes.settled();
    expect(kept.note).toBe("Met in York.\nheard: moves to Oslo");
    expect(notes.text.value).toBe(kept.note);
  });

  it("show what was changed elsewhere, unless something is typed here", async () => {
    const { kept, open } = desk();
    const notes = open();
    kept.note = "Met in Leeds. Moves to Oslo.";
    await notes.reload();
    expect(notes.text.value).toBe(kept.note);
    expect(notes.state.value).toBe("untouched");
  });

  it("wait on this machine when the disk is full, and are kept by the next page", async () => {
    const full = desk({ "contacts/note": failing("storage-full") });
    const notes = full.open();
    notes.type("Met in Leeds. Rows.");
    await notes.settled();
    expect(notes.state.value).toBe("waiting");
    expect(full.status.outcome.value?.text).toContain("The disk is full");
    expect(full.open().text.value).toBe("Met in Leeds. Rows.");
  });
});
