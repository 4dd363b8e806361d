import { describe, expect, it, vi } from "vitest";
import { RequestFailure, type request } from "../../../../src/browser/messages";
import { defaultNoticing } from "../../../../src/core/settings/settings";
import type { Answer, RequestName } from "../../../../src/protocol/requests";
import type { PersonCard, PopupView, SharingView } from "../../../../src/protocol/views";
import { createPopup } from "../../../../src/ui/popup/popup-model";
import { anArticle } from "../../../fakes/people";
import { aStorage } from "../options/asking";

vi.mock("../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

const ana: PersonCard = {
  uid: "ana",
  name: "Ana Lind",
  label: "Ana Lind",
  line: "",
  channel: "email",
  shelf: 0,
};
const priya: SharingView = {
  ...ana,
  uid: "priya",
  name: "Priya Raman",
  label: "Priya Raman",
  evidence: [],
  preview: { subject: "", opening: "", pasted: null },
};
const view: PopupView = {
  mode: "share",
  tabId: 7,
  page: anArticle("How BM25 ranks documents"),
  wasRead: true,
  suggestions: [priya],
  acts: [],
  keptFor: [],
  person: null,
  recent: [],
  topics: [],
  banner: null,
  offer: null,
  intent: null,
  lastActs: [],
  contactCount: 2,
  mail: null,
  channels: [],
  noticing: defaultNoticing,
  beside: false,
};

type Answers = { [Name in RequestName]?: Answer<Name> | (() => Answer<Name>) };

/** A popup whose questions are answered from a list, with what it asked and copied. */
function aPopup(
  answers: Answers,
  copy: (text: string) => Promise<void> = async () => {},
  openSheet?: (subject: string, text: string) => Promise<void>,
  { unsaved = aStorage(), at = 0 } = {},
) {
  const asked: [RequestName, unknown][] = [];
  const answerTo = (async (name: RequestName, ask: unknown) => {
    asked.push([name, ask]);
    const answer: unknown = { "popup/open": view, "banner/seen": null, ...answers }[name];
    return typeof answer === "function" ? (answer as () => unknown)() : answer;
  }) as typeof request;
  const leave = vi.fn<() => void>();
  return {
    asked,
    leave,
    model: createPopup({ request: answerTo, copy, openSheet, unsaved, now: () => at, leave }),
  };
}

describe("the popup", () => {
  it("begins with the last share, tells that it was seen, and takes it back", async () => {
    const { model, asked } = aPopup({
      "popup/open": { ...view, banner: { undoId: "u1", name: "Ana Lind", status: "opened" } },
      "undo/apply": { kind: "share", restored: 3, kept: 0 },
    });
    await model.open();
    expect(model.status.outcome.value?.text).toBe("Shared with Ana Lind");
    expect(asked).toContainEqual(["banner/seen", { undoId: "u1" }]);
    model.status.outcome.value?.undo?.run();
    await vi.waitFor(() => expect(model.status.outcome.value?.text).toBe("Taken back."));
  });

  it.each([
    ["kept", "Kept for Ana Lind"],
    ["added", "Ana Lind is in your contacts."],
  ] as const)("begins with what was %s without it", async (status, text) => {
    const { model } = aPopup({
      "popup/open": { ...view, banner: { undoId: "u1", name: "Ana Lind", status } },
    });
    await model.open();
    expect(model.status.outcome.value?.text).toBe(text);
    expect(model.status.outcome.value?.undo).toBeDefined();
  });

  it("goes on with what was begun in the menu: the passage, the person, and the question about mail", async () => {
    const intent = {
      quote: "Term frequency saturates.",
      shareWith: { uid: "ana", name: "Ana Lind" },
      find: null,
      isSharing: true,
      isLogging: false,
    };
    const { model, asked } = aPopup({
      "popup/open": { ...view, mode: "other", intent },
      "share/open": { outcome: "choose-mail" },
      "shelf/keep": { undoId: "u1", count: 1 },
    });
    await model.open();
    expect(model.sharing.value).toBe(true);
    expect(model.asking.value).toMatchObject({ about: "mail", name: "Ana Lind" });
    expect(asked.find(([name]) => name === "share/open")?.[1]).toMatchObject({
      to: { uid: "ana" },
      quote: "Term frequency saturates.",
    });
    await model.keep(ana);
    expect(asked.at(-1)?.[1]).toMatchObject({ to: "ana", quote: "Term frequency saturates." });
  });

  it("goes on with a name typed in the address bar", async () => {
    const intent = { quote: "", shareWith: null, find: "ana", isSharing: true, isLogging: false };
    const { model } = aPopup({ "popup/open": { ...view, intent }, "people/search": [ana] });
    await model.open();
    expect(model.query.value).toBe("ana");
    expect(model.found.value).toEqual([ana]);
    expect(model.asking.value).toBeNull();
  });

  it("says what to do when the background cannot answer", async () => {
    const { model } = aPopup({
      "popup/open": () => {
        throw new RequestFailure("storage-failed");
      },
    });
    await model.open();
    expect(model.failure.value).toMatch(/Close and open the browser/);
  });

  it("asks where mail is written, and goes on with the same person once it knows", async () => {
    const answers: Answers = { "share/open": { outcome: "choose-mail" } };
    const { model, asked, leave } = aPopup(answers);
    await model.open();
    await model.share({ uid: "priya" }, "Priya Raman");
    expect(model.asking.value).toMatchObject({ about: "mail", name: "Priya Raman" });
    expect(leave).not.toHaveBeenCalled();
    answers["share/open"] = {
      outcome: "opened",
      offer: null,
      banner: { undoId: "u2", name: "Priya Raman", status: "opened" },
      person: priya,
      inTab: true,
      text: "Hi Priya",
    };
    await model.share({ uid: "priya" }, "Priya Raman", { mail: "gmail" });
    expect(asked.at(-1)?.[1]).toMatchObject({ to: { uid: "priya" }, how: { mail: "gmail" } });
    expect(model.asking.value).toBeNull();
    expect(model.status.outcome.value?.text).toBe("Shared with Priya Raman");
    expect(leave).toHaveBeenCalledOnce();
  });

  it("stays where an application took the draft, and gives the words once more where none did", async () => {
    const banner = { undoId: "u2", name: "Priya Raman", status: "opened" } as const;
    const copied: string[] = [];
    const { model, leave } = aPopup(
      {
        "share/open": {
          outcome: "opened",
          offer: null,
          banner,
          person: priya,
          inTab: false,
          text: "Hi Priya",
        },
        "undo/apply": { kind: "share", restored: 3, kept: 0 },
      },
      async (text) => void copied.push(text),
    );
    await model.open();
    expect(model.mayBeUnseen.value).toBe(false);
    await model.share({ uid: "priya" }, "Priya Raman");
    expect(model.status.outcome.value?.text).toBe("Shared with Priya Raman");
    expect(leave).not.toHaveBeenCalled();
    expect(model.mayBeUnseen.value).toBe(true);
    expect(copied).toEqual([]);
    await model.copyUnseen();
    expect(copied).toEqual(["Hi Priya"]);
    expect(model.status.outcome.value?.text).toBe("Shared with Priya Raman. The draft is on your clipboard.");
    model.status.outcome.value?.undo?.run();
    await vi.waitFor(() => expect(model.mayBeUnseen.value).toBe(false));
  });

  it("copies the draft for somebody of whom only the name is known, and asks how they are reached", async () => {
    const copied: string[] = [];
    const { model } = aPopup(
      {
        "people/search": [],
        "share/open": {
          outcome: "copy",
          offer: null,
          banner: { undoId: "u3", name: "Bo", status: "copied" },
          person: { ...ana, name: "Bo", channel: null },
          text: "Hi Bo",
          entryId: "u3",
          subject: "",
          opens: false,
          inSheet: false,
          reachable: false,
        },
        "share/reach": { outcome: "unclear" },
      },
      async (text) => void copied.push(text),
    );
    await model.open();
    await model.find("Bo");
    await model.pickFirst();
    expect(copied).toEqual(["Hi Bo"]);
    expect(model.asking.value).toMatchObject({ about: "reach", name: "Bo", text: "Hi Bo" });
    expect(model.query.value).toBe("");
    await model.reach("no idea");
    expect(model.status.outcome.value?.text).toMatch(/neither an email address nor a phone number/);
    expect(model.asking.value).toMatchObject({ about: "reach" });
  });

  it("shares with nobody out of several who were not on the screen yet", async () => {
    const { model, asked } = aPopup({ "people/search": [ana, { ...ana, uid: "ana2", name: "Ana Roth" }] });
    await model.open();
    model.query.value = "ana";
    await model.pickFirst();
    expect(model.found.value.map(({ uid }) => uid)).toEqual(["ana", "ana2"]);
    expect(model.status.outcome.value?.text).toMatch(/^Several people are called that/);
    expect(asked.map(([name]) => name)).not.toContain("share/open");
  });

  it("shows the text to copy by hand when the clipboard refuses", async () => {
    const { model } = aPopup(
      {
        "share/open": {
          outcome: "copy",
          offer: null,
          banner: { undoId: "u4", name: "Ana Lind", status: "copied" },
          person: ana,
          text: "Hi Ana",
          entryId: "u4",
          subject: "",
          opens: true,
          inSheet: false,
          reachable: true,
        },
      },
      async () => {
        throw new DOMException("denied", "NotAllowedError");
      },
    );
    await model.open();
    await model.share({ uid: "ana" }, "Ana Lind");
    expect(model.asking.value).toMatchObject({ about: "reach", text: "Hi Ana" });
    expect(model.status.outcome.value?.text).toBe("Shared with Ana Lind");
  });

  it("opens the conversation only once its text is on the clipboard", async () => {
    const { model, asked } = aPopup({
      "share/open": {
        outcome: "copy",
        offer: null,
        banner: { undoId: "u5", name: "Ana Lind", status: "copied" },
        person: ana,
        text: "Hi Ana",
        entryId: "u5",
        subject: "",
        opens: true,
        inSheet: false,
        reachable: true,
      },
      "share/continue": null,
    });
    await model.open();
    await model.share({ uid: "ana" }, "Ana Lind");
    expect(asked.at(-1)).toEqual(["share/continue", { entryId: "u5", tabId: 7 }]);
  });

  it("comes back over the same page with the name half typed, found anew, and without it elsewhere", async () => {
    const unsaved = aStorage();
    const before = aPopup({ "people/search": [ana] }, undefined, undefined, { unsaved });
    await before.model.open();
    await before.model.find("An");
    const after = aPopup({ "people/search": [ana] }, undefined, undefined, { unsaved });
    await after.model.open();
    expect(after.model.query.value).toBe("An");
    await vi.waitFor(() => expect(after.model.found.value).toEqual([ana]));
    const page = { ...anArticle("Another page"), url: "https://another.example/page" };
    const elsewhere = aPopup({ "popup/open": { ...view, page } }, undefined, undefined, { unsaved });
    await elsewhere.model.open();
    expect(elsewhere.model.query.value).toBe("");
  });

  it("comes back with the question how Ana is reached, over a page that is shared only because somebody said so", async () => {
    const unsaved = aStorage();
    const answers: Answers = {
      "popup/open": { ...view, mode: "other" },
      "share/open": {
        outcome: "copy",
        offer: null,
        banner: { undoId: "u4", name: "Ana Lind", status: "copied" },
        person: { ...ana, channel: null },
        text: "Hi Ana",
        entryId: "u4",
        subject: "",
        opens: false,
        inSheet: false,
        reachable: false,
      },
      "share/unreached": { uid: "ana", name: "Ana Lind", text: "Hi Ana", url: view.page?.url ?? null },
    };
    const before = aPopup(answers, undefined, undefined, { unsaved });
    await before.model.open();
    before.model.shareAnyway();
    await before.model.share({ name: "Ana Lind" }, "Ana Lind");
    before.model.writeAddress("ana@lind");
    const after = aPopup(answers, undefined, undefined, { unsaved });
    await after.model.open();
    expect(after.model.asking.value).toMatchObject({ about: "reach", entryId: "u4", text: "Hi Ana" });
    expect(after.model.address.value).toBe("ana@lind");
    expect(after.model.sharing.value).toBe(true);
  });

  it("waves somebody aside, and brings them back", async () => {
    const { model } = aPopup({
      "share/dismiss": { undoId: "u6" },
      "undo/apply": { kind: "dismiss", restored: 1, kept: 0 },
    });
    await model.open();
    await model.dismiss(priya);
    expect(model.suggestions.value).toEqual([]);
    model.status.outcome.value?.undo?.run();
    await vi.waitFor(() => expect(model.suggestions.value).toHaveLength(1));
  });

  it("keeps the page for Priya, counts what is on her shelf, and takes it back", async () => {
    const { model, asked } = aPopup({
      "shelf/keep": { undoId: "u7", count: 1 },
      "shelf/list": { person: priya, things: [], opening: "" },
      "undo/apply": { kind: "add", restored: 1, kept: 0 },
    });
    await model.open();
    await model.keep(priya);
    const { kind, url, title } = anArticle("How BM25 ranks documents");
    expect(asked.at(-1)).toEqual(["shelf/keep", { to: "priya", page: { kind, url, title } }]);
    expect(model.status.outcome.value?.text).toBe("Kept for Priya Raman");
    expect(model.keeping.countFor(priya)).toBe(1);
    expect(model.keeping.keptFor.value).toEqual(new Set(["priya"]));
    model.status.outcome.value?.undo?.run();
    await vi.waitFor(() => expect(model.keeping.countFor(priya)).toBe(0));
    expect(model.keeping.keptFor.value).toEqual(new Set());
  });

  it("offers no way back for a page that was kept before", async () => {
    const { model } = aPopup({
      "popup/open": { ...view, suggestions: [{ ...priya, shelf: 3 }], keptFor: ["priya"] },
      "shelf/keep": { undoId: null, count: 3 },
    });
    await model.open();
    expect(model.keeping.keptFor.value).toEqual(new Set(["priya"]));
    await model.keep(priya);
    expect(model.status.outcome.value).toEqual({ text: "Kept for Priya Raman" });
  });

  it("keeps nothing where there is no page to keep", async () => {
    const { model, asked } = aPopup({ "popup/open": { ...view, mode: "private", page: null } });
    await model.open();
    await model.keep(priya);
    expect(asked.map(([name]) => name)).not.toContain("shelf/keep");
  });

  it("shows Priya's shelf and goes back to the page", async () => {
    const { model } = aPopup({
      "shelf/list": { person: { ...priya, shelf: 2 }, things: [], opening: "" },
    });
    await model.open();
    await model.openShelf("priya");
    expect(model.shelf.value?.view.value?.person.name).toBe("Priya Raman");
    model.back();
    expect(model.shelf.value).toBeNull();
    expect(model.sharing.value).toBe(true);
  });

  it("does not let a slow answer to an earlier key replace a later one's", async () => {
    let release: (people: readonly PersonCard[]) => void = () => {};
    const slow = new Promise<readonly PersonCard[]>((resolve) => (release = resolve));
    let calls = 0;
    const { model } = aPopup({
      "people/search": (() => (calls++ === 0 ? slow : [ana])) as unknown as () => readonly PersonCard[],
    });
    await model.open();
    const first = model.find("A");
    await model.find("An");
    release([priya]);
    await first;
    expect(model.found.value).toEqual([ana]);
  });

  it("knows what those who were found would get, with the passage that was selected; and goes on without it", async () => {
    const preview = { subject: "How BM25 ranks documents", opening: "Hi Ana, this.", pasted: null };
    const intent = {
      quote: "It saturates.",
      shareWith: null,
      find: null,
      isSharing: true,
      isLogging: false,
    };
    const { model, asked } = aPopup({
      "popup/open": { ...view, intent },
      "share/preview": [{ uid: "ana", ...preview }],
    });
    await model.open();
    await model.preview([ana]);
    expect(asked.at(-1)).toEqual([
      "share/preview",
      { uids: ["ana"], page: view.page, quote: "It saturates." },
    ]);
    expect(model.previews.value.get("ana")).toEqual(preview);
    const refused = aPopup({
      "share/preview": () => {
        throw new RequestFailure("storage-failed");
      },
    });
    await refused.model.open();
    await refused.model.preview([ana]);
    expect(refused.model.previews.value.size).toBe(0);
  });

  it("does one thing at a time, however often the button is pressed", async () => {
    const { model, asked } = aPopup({ "share/open": { outcome: "choose-mail" } });
    await model.open();
    await Promise.all([1, 2, 3].map(() => model.share({ uid: "priya" }, "Priya Raman")));
    expect(asked.filter(([name]) => name === "share/open")).toHaveLength(1);
  });

  it("hands the words to the share sheet where the browser has one, and to the clipboard where not", async () => {
    const outcome = {
      outcome: "copy",
      offer: null,
      banner: { undoId: "u9", name: "Priya Raman", status: "opened" },
      person: ana,
      subject: "How BM25 ranks documents",
      text: "Hi Priya",
      entryId: "u9",
      opens: false,
      inSheet: true,
      reachable: true,
    } as const;
    const copied: string[] = [];
    const shown: string[][] = [];
    const copy = async (text: string): Promise<void> => void copied.push(text);
    const openSheet = async (...words: string[]): Promise<void> => void shown.push(words);
    for (const sheet of [openSheet, undefined]) {
      const { model } = aPopup({ "share/open": outcome }, copy, sheet);
      await model.open();
      await model.share({ uid: "priya" }, "Priya Raman");
    }
    expect(shown).toEqual([["How BM25 ranks documents", "Hi Priya"]]);
    expect(copied).toEqual(["Hi Priya"]);
  });
});

describe("what a share was about", () => {
  const offer = { uid: "ana", name: "Ana Lind", topics: ["search engines", "BM25"] };
  const opened = { ...view, banner: { undoId: "u1", name: "Ana Lind", status: "opened" as const }, offer };

  it("is offered as interests of whoever got it; pressed, one becomes theirs, and the share can still be undone", async () => {
    const { model, asked } = aPopup({ "popup/open": opened, "contacts/change": { undoId: "c1", count: 1 } });
    await model.open();
    expect(model.caring.offer.value).toEqual(offer);
    await model.caring.toggle("BM25");
    expect(asked.at(-1)).toEqual(["contacts/change", { uids: ["ana"], change: { interests: ["BM25"] } }]);
    expect([...model.caring.accepted.value]).toEqual(["BM25"]);
    expect(model.status.outcome.value?.text).toBe("Shared with Ana Lind");
  });

  it("pressed again, it is taken back by its own step, and never by the share's", async () => {
    const { model, asked } = aPopup({
      "popup/open": opened,
      "contacts/change": { undoId: "c1", count: 1 },
      "undo/apply": { kind: "edit", restored: 1, kept: 0 },
    });
    await model.open();
    await model.caring.toggle("BM25");
    await model.caring.toggle("BM25");
    expect(asked.at(-1)).toEqual(["undo/apply", { undoId: "c1" }]);
    expect(model.caring.accepted.value.size).toBe(0);
  });

  it("is gone with the share that is taken back", async () => {
    const { model } = aPopup({ "popup/open": opened, "undo/apply": { kind: "share", restored: 3, kept: 0 } });
    await model.open();
    model.status.outcome.value?.undo?.run();
    await vi.waitFor(() => expect(model.caring.offer.value).toBeNull());
  });

  it("keeps the channel that was chosen for the person on screen, and says which it is", async () => {
    const person = {
      ...ana,
      interests: [],
      projects: [],
      needs: [],
      acts: [],
      change: null,
      ways: ["email", "whatsapp", "copy"] as const,
      introductions: [],
      lastActs: [],
    };
    const { model, asked } = aPopup({
      "popup/open": { ...view, mode: "person", person },
      "people/show": { ...person, channel: "whatsapp" },
      "contacts/change": { undoId: "u1", count: 1 },
    });
    await model.open();
    await model.acts.prefer("whatsapp");
    expect(asked).toContainEqual(["contacts/change", { uids: ["ana"], change: { channel: "whatsapp" } }]);
    expect(model.person.value?.channel).toBe("whatsapp");
    expect(model.status.outcome.value).toMatchObject({ text: "Ana Lind: WhatsApp from now on.", undo: {} });
  });
});
