import { describe, expect, it, vi } from "vitest";
import { draftSchema } from "../../../../src/core/act/draft";
import type { Answer, Ask } from "../../../../src/protocol/requests";
import type { DraftView } from "../../../../src/protocol/drafts";
import type { Typed } from "../../../../src/core/act/draft";
import { createCompose } from "../../../../src/ui/compose/compose-model";
import * as v from "valibot";
import { aMoment, at, someone } from "../../../fakes/people";
import { asking } from "../options/asking";

vi.mock("../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

const ana = someone("Ana Lind", {
  emails: at("ana@lind.example"),
  tels: [{ value: "+44 7700 900123", type: "" }],
});

const draft = v.parse(draftSchema, {
  id: "d1",
  act: "thank",
  uid: ana.uid,
  at: aMoment,
  answers: {},
  message: "",
  edited: false,
});

const view: DraftView = {
  draft,
  contact: ana,
  other: null,
  settings: { mail: "gmail", channels: [], phrases: {} },
  manner: { language: "en", isFormal: false },
  told: null,
  last: null,
  matches: [],
};

const blank: Typed = { answers: {}, message: "", edited: false, edition: 0, meeting: null };

interface Stage {
  readonly show?: DraftView | null;
  readonly save?: () => Promise<null>;
  readonly finish?: (ask: Ask<"draft/finish">) => Answer<"draft/finish">;
  readonly unsaved?: Typed;
  readonly sheet?: (subject: string, text: string) => Promise<void>;
}

/** A composer over this draft, with what it asked, copied and kept for later. */
function aComposer({ show = view, save, finish, unsaved, sheet }: Stage = {}) {
  const copied: string[] = [];
  const waiting = { now: unsaved ?? null };
  const { request, asked } = asking({
    "draft/show": () => show,
    "draft/save": save ?? (() => null),
    "draft/pair": () => null,
    "draft/address": () => null,
    "draft/meet": () => null,
    "undo/apply": () => ({ kind: "log", restored: 2, kept: 0 }),
    "draft/finish": finish ?? (() => ({ outcome: "opened", undoId: "e1" })),
  });
  const model = createCompose({
    request,
    copy: async (text) => void copied.push(text),
    openSheet: sheet,
    draftId: "d1",
    waiting: {
      put: (typed) => void (waiting.now = typed),
      clear: () => void (waiting.now = null),
      get: () => waiting.now,
    },
  });
  return { model, asked, copied, waiting };
}

describe("a message in the making", () => {
  it("grows from the answers, and is the user's own once they change it", async () => {
    const { model, waiting } = aComposer();
    await model.open();
    model.write("You read it twice");
    expect(model.text.value.body).toBe("Hi Ana, thank you.\n\nYou read it twice.");
    model.writeMessage("Thank you, Ana.");
    model.go(1);
    model.write("I got the interview");
    expect(model.text.value.body).toBe("Thank you, Ana.");
    expect(waiting.now?.message).toBe("Thank you, Ana.");
    model.rebuild();
    expect(model.text.value.body).toContain("You read it twice. I got the interview.");
  });

  it("goes on with what a closed page could not save any more, at the first question that is open", async () => {
    const unsaved: Typed = { ...blank, answers: { did: "You read it tw" } };
    const { model, asked } = aComposer({ unsaved });
    await model.open();
    expect(model.question.value).toBe("changed");
    await vi.waitFor(() => expect(asked.map(({ name }) => name)).toContain("draft/save"));
  });

  it("does not go back, after a crash, to what had waited before the text that is kept", async () => {
    const kept = { ...draft, answers: { did: "You read it twice" }, edition: 9 };
    const unsaved: Typed = { ...blank, answers: { did: "You read it tw" }, edition: 6 };
    const { model, asked, waiting } = aComposer({ show: { ...view, draft: kept }, unsaved });
    await model.open();
    model.go(0);
    expect(model.answer.value).toBe("You read it twice");
    expect(waiting.now).toBeNull();
    expect(asked.map(({ name }) => name)).toEqual(["draft/show"]);
    // What is typed from here on is newer than both.
    model.write("You read it twice, at night");
    expect(waiting.now).toMatchObject({ answers: { did: "You read it twice, at night" }, edition: 10 });
  });

  it("keeps the hour of a coffee with the rest of it, and what was said once the channel is picked", async () => {
    const { model, asked, waiting } = aComposer();
    await model.open();
    expect(model.meeting.value).toBeNull();
    const meeting = { day: "2026-03-06", time: "09:30" };
    model.plan(meeting);
    expect(waiting.now?.meeting).toEqual(meeting);
    model.pick("whatsapp");
    await vi.waitFor(() => expect(waiting.now).toBeNull());
    const saves = asked.filter(({ name }) => name === "draft/save").map(({ ask }) => ask);
    expect(saves).toMatchObject([{ meeting }, { meeting, channel: "whatsapp" }]);
  });

  it("finds the hour of a coffee again, the one that a closed page could not save before the one that is kept", async () => {
    const meeting = { day: "2026-03-06", time: "09:30" };
    const planned = { ...view, draft: { ...draft, meeting } };
    const kept = aComposer({ show: planned });
    await kept.model.open();
    expect(kept.model.meeting.value).toEqual(meeting);
    const later = { ...meeting, time: "10:00" };
    const closed = aComposer({ show: planned, unsaved: { ...blank, meeting: later } });
    await closed.model.open();
    expect(closed.model.meeting.value).toEqual(later);
    await vi.waitFor(() => expect(closed.asked.at(-1)?.ask).toMatchObject({ meeting: later }));
  });

  it("keeps the hour that is chosen once the words are sent with what they became, to the last change", async () => {
    const { model, asked, waiting } = aComposer();
    await model.open();
    model.write("You read it twice");
    await model.openChannel();
    const saves = asked.filter(({ name }) => name === "draft/save").length;
    model.plan({ day: "", time: "16:00" });
    model.plan({ day: "2026-03-06", time: "16:00" });
    model.plan({ day: "2026-03-06", time: "16:30" });
    const meetings = (): unknown[] => asked.filter(({ name }) => name === "draft/meet").map(({ ask }) => ask);
    await vi.waitFor(() =>
      expect(meetings().at(-1)).toEqual({ entryId: "e1", meeting: { day: "2026-03-06", time: "16:30" } }),
    );
    expect(asked.filter(({ name }) => name === "draft/save")).toHaveLength(saves);
    expect(waiting.now).toBeNull();
  });

  it("has that hour still when the sending is taken back", async () => {
    const { model, asked } = aComposer();
    await model.open();
    model.write("You read it twice");
    await model.openChannel();
    model.plan({ day: "2026-03-06", time: "16:30" });
    model.status.outcome.value?.undo?.run();
    await vi.waitFor(() => expect(model.finished.value).toBe(false));
    await vi.waitFor(() =>
      expect(asked.at(-1)).toMatchObject({ name: "draft/save", ask: { meeting: { day: "2026-03-06" } } }),
    );
    expect(model.meeting.value).toEqual({ day: "2026-03-06", time: "16:30" });
  });

  it("is opened once the channel that was just chosen is kept", async () => {
    const steps: string[] = [];
    let kept = (): void => {};
    const { model } = aComposer({
      save: () =>
        new Promise((resolve) => (kept = () => resolve(null))).then(() => (steps.push("kept"), null)),
      finish: () => {
        steps.push("finished");
        return { outcome: "opened", undoId: "e1" };
      },
    });
    await model.open();
    model.writeMessage("Thank you, Ana.");
    kept();
    await vi.waitFor(() => expect(steps).toEqual(["kept"]));
    model.pick("whatsapp");
    const opening = model.openChannel();
    kept();
    await opening;
    expect(steps).toEqual(["kept", "kept", "finished"]);
  });

  it("says when it is gone", async () => {
    const { model } = aComposer({ show: null });
    await model.open();
    expect(model.view.value).toBeNull();
  });

  it("warns of praise in the words of the last time, and of nothing else", async () => {
    const told = {
      id: "e0",
      at: aMoment,
      act: "thank",
      names: ["Ana Lind"],
      page: null,
      channel: null,
      words: "Hi Ana, thank you.\n\nYou read my draft twice in one night.",
      status: "sent",
      reflection: null,
    } as const;
    const { model } = aComposer({ show: { ...view, told } });
    await model.open();
    model.write("You helped me again");
    expect(model.repeated.value).toBe("");
    model.write("Once more you read my draft twice");
    expect(model.repeated.value).toBe("you read my draft twice");
  });

  it("speaks as to a stranger at once, and from then on", async () => {
    const german = { ...view, manner: { language: "de", isFormal: false } as const };
    const { model, asked } = aComposer({ show: german });
    await model.open();
    await model.address(true);
    expect(model.text.value.body).toBe("Guten Tag, Ana Lind, ich danke Ihnen.");
    expect(asked.at(-1)).toEqual({ name: "draft/address", ask: { uid: ana.uid, isFormal: true } });
  });
});

describe("opening it", () => {
  it("copies nothing where the words are in the draft already", async () => {
    const { model, copied } = aComposer();
    await model.open();
    expect(model.way.value?.opening?.how).toBe("tab");
    await model.openChannel();
    expect(copied).toEqual([]);
    expect(model.finished.value).toBe(true);
    expect(model.status.outcome.value?.text).toBe("Opened in Gmail. It is in your journal.");
  });

  it("gives the words once more after it was opened, without a second entry", async () => {
    const { model, asked, copied } = aComposer();
    await model.open();
    model.write("You read it twice");
    await model.openChannel();
    await model.copyMessage();
    expect(copied).toEqual(["Hi Ana, thank you.\n\nYou read it twice."]);
    expect(model.status.outcome.value?.text).toBe("The draft is on your clipboard.");
    expect(model.status.outcome.value?.undo).toBeDefined();
    expect(asked.filter(({ name }) => name === "draft/finish")).toHaveLength(1);
  });

  it("copies first where they have to be pasted: too long, or through Signal", async () => {
    const { model, copied } = aComposer({ finish: () => ({ outcome: "copied", undoId: "e1" }) });
    await model.open();
    model.write("x".repeat(3_000));
    expect(model.way.value?.opening).toMatchObject({ how: "copy", why: "too-long" });
    model.write("short");
    model.pick("signal");
    expect(model.way.value?.opening).toMatchObject({ how: "copy", why: "takes-no-text" });
    await model.openChannel();
    expect(copied).toEqual(["Hi Ana, thank you.\n\nShort."]);
    expect(model.status.outcome.value?.text).toBe("Copied. Paste it into the conversation that just opened.");
  });

  it("copies after all where the browser would not open it", async () => {
    const { model, copied } = aComposer({ finish: () => ({ outcome: "copied", undoId: "e1" }) });
    await model.open();
    await model.openChannel();
    expect(copied).toEqual(["Hi Ana, thank you."]);
  });

  it("asks which mail is theirs before anything is recorded", async () => {
    const unasked = { ...view, settings: { ...view.settings, mail: null } };
    const { model, asked } = aComposer({ show: unasked });
    await model.open();
    await model.openChannel();
    expect(model.choosingMail.value).toBe(true);
    expect(asked.map(({ name }) => name)).not.toContain("draft/finish");
    await model.openChannel("yahoo");
    expect(asked.at(-1)?.ask).toMatchObject({ open: true, mail: "yahoo" });
    expect(model.finished.value).toBe(true);
  });

  it("hands the words to the share sheet once it is recorded", async () => {
    const shown: string[] = [];
    const { model } = aComposer({ sheet: async (...words) => void shown.push(...words) });
    await model.open();
    model.pick("sheet");
    await model.openChannel();
    expect(shown).toEqual(["Thank you", "Hi Ana, thank you."]);
  });

  it("waits for the second person of an introduction, and brings two together in one mail", async () => {
    const alone = { ...view, draft: { ...draft, act: "introduce", stage: "ask-first" } as const };
    const { model, asked } = aComposer({ show: alone });
    await model.open();
    expect(model.isPairing.value).toBe(true);
    await model.openChannel();
    expect(asked.map(({ name }) => name)).not.toContain("draft/finish");

    const both = {
      ...view,
      other: someone("Priya Raman", { emails: at("priya@raman.example") }),
      draft: { ...draft, act: "introduce", stage: "introduce" } as const,
    };
    const last = aComposer({ show: both });
    await last.model.open();
    expect(new URL(last.model.way.value?.opening?.url ?? "").searchParams.get("to")).toBe(
      "ana@lind.example,priya@raman.example",
    );
  });
});
