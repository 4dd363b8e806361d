import { describe, expect, it, vi } from "vitest";
import type { PersonCard } from "../../../../../src/protocol/views";
import type { PromiseView } from "../../../../../src/protocol/promises";
import type { Picked } from "../../../../../src/ui/people/person-picker-model";
import { createPromises } from "../../../../../src/ui/options/promises/promises-model";
import { someone } from "../../../../fakes/people";
import { promised } from "../../../../fakes/promises";
import { asking, failing } from "../asking";

vi.mock("../../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

const today = "2026-11-26";
const slides: PromiseView = {
  ...promised("send the slides", { due: "2026-11-20" }),
  day: "2026-11-20",
  late: 6,
};
const priya = { uid: "Priya", label: "Priya", line: "" } as PersonCard;

/** The promises over a background that answers so, and what was told. */
function promisesOver(answers: Parameters<typeof asking>[0], whom?: Picked) {
  const background = asking({
    "promises/list": () => ({ today, promises: [slides] }),
    "people/search": () => [priya],
    ...answers,
  });
  const told: string[] = [];
  const model = createPromises({
    request: background.request,
    outcomes: { done: (text) => void told.push(text), failed: () => void told.push("failed") },
    download: (name, _type, text) => void told.push(name, text),
    now: () => "2026-11-26T09:00:00.000Z",
    language: "en-US",
    ...(whom ? { whom } : {}),
  });
  return { model, told, asked: background.asked };
}

describe("somebody who makes a promise", () => {
  it("goes on with the person and the page that were on screen where they said it", async () => {
    const { model, asked } = promisesOver({ "promises/save": () => ({ id: "1", undoId: "u" }) });
    await model.reload();
    const page = { kind: "article", url: "https://reading.example/bm25", title: "BM25" } as const;
    model.begin(null, { whom: { uid: "Priya", label: "Priya" }, page });
    expect(model.form.value?.page).toEqual(page);
    model.form.value?.typeWhat("send what I think of it");
    await model.save();
    expect(asked.find(({ name }) => name === "promises/save")?.ask).toMatchObject({ uids: ["Priya"], page });
  });

  it("types it, the person and the day in plain words, and sees the date before it is kept", async () => {
    const { model, asked, told } = promisesOver({ "promises/save": () => ({ id: "1", undoId: "u" }) });
    await model.reload();
    model.begin();
    const form = model.form.value;
    form?.typeWhat("send the notes");
    await form?.people.search("pri");
    form?.people.pick(priya);
    form?.typeWhen("next Friday");
    expect(form?.due.value).toBe("2026-12-04");
    await model.save();
    expect(asked.find(({ name }) => name === "promises/save")?.ask).toEqual({
      uids: ["Priya"],
      what: "send the notes",
      due: "2026-12-04",
      repeat: null,
      page: null,
    });
    expect(told).toEqual(["It is in your promises."]);
    expect(model.form.value).toBeNull();
  });

  it("is told what is missing, and nothing typed is lost", async () => {
    const { model, asked } = promisesOver({});
    await model.reload();
    model.begin();
    await model.save();
    expect(model.form.value?.error.value).toBe("promise_without_words");
    model.form.value?.typeWhat("call");
    model.form.value?.typeWhen("whenever");
    await model.save();
    expect(model.form.value?.error.value).toBe("promise_without_day");
    model.form.value?.typeWhen("");
    model.form.value?.choose("weekly");
    await model.save();
    expect(model.form.value?.error.value).toBe("promise_without_day");
    expect(asked.some(({ name }) => name === "promises/save")).toBe(false);
    expect(model.form.value?.what.value).toBe("call");
  });

  it("keeps what was typed where the disk is full", async () => {
    const { model, told } = promisesOver({ "promises/save": failing("storage-full") });
    await model.reload();
    model.begin();
    model.form.value?.typeWhat("call");
    await model.save();
    expect(told).toEqual(["failed"]);
    expect(model.form.value?.what.value).toBe("call");
  });

  it("changes one of which the day is past without having to choose another", async () => {
    const { model, asked } = promisesOver({ "promises/save": () => ({ id: "1", undoId: "u" }) });
    await model.reload();
    model.begin(slides);
    model.form.value?.typeWhat("send slides and notes");
    await model.save();
    expect(asked.find(({ name }) => name === "promises/save")?.ask).toMatchObject({
      id: slides.id,
      due: "2026-11-20",
      uids: ["Priya"],
    });
  });
});

describe("somebody whose calendar is elsewhere", () => {
  it("takes the dates of people and the open promises along as one file", async () => {
    const ana = someone("Ana", { bday: "--12-03" });
    const { model, told } = promisesOver({ "contacts/list": () => [ana] });
    await model.downloadCalendar();
    expect(told[0]).toBe("goodturn-2026-11-26.ics");
    expect(told[1]).toContain("SUMMARY:Ana's birthday");
    expect(told[1]).toContain("SUMMARY:Priya: send the slides");
    expect(told[2]).toBe("The calendar file is in your downloads.");
  });
});

describe("somebody who keeps a promise", () => {
  it.each([
    ["keeps it", "done", { state: "done", word: "" }, "Done."],
    ["lets it go with a word", "letGo", { state: "let-go", word: "She found them." }, "It is let go."],
  ] as const)("%s", async (_what, how, wanted, told_) => {
    const { model, asked, told } = promisesOver({ "promises/close": () => ({ undoId: "u" }) });
    await model.reload();
    await model[how](slides, "She found them.");
    expect(asked.find(({ name }) => name === "promises/close")?.ask).toEqual({ id: slides.id, ...wanted });
    expect(told).toEqual([told_]);
  });

  it("puts it off from today, not from the day that is past", async () => {
    const { model, asked } = promisesOver({ "promises/snooze": () => ({ undoId: "u" }) });
    await model.reload();
    await model.putOff(slides, "week");
    expect(asked.find(({ name }) => name === "promises/snooze")?.ask).toEqual({
      id: slides.id,
      until: "2026-12-03",
    });
  });

  it("hears so where it is gone", async () => {
    const { model, told } = promisesOver({ "promises/delete": () => ({ undoId: null }) });
    await model.reload();
    await model.remove(slides);
    expect(told).toEqual(["This promise is not there any more."]);
  });
});

describe("what was promised to Priya", () => {
  const bread: PromiseView = { ...promised("bake bread", { uids: ["Bo"] }), day: null, late: null };
  const notes: PromiseView = { ...promised("send the notes", { uids: ["Priya"] }), day: null, late: null };
  const answers = { "promises/list": () => ({ today, promises: [bread, notes] }) };

  it("is hers alone, and a new one is to her unless the user says otherwise", async () => {
    const { model } = promisesOver(answers, priya);
    await model.reload();
    expect(model.view.value?.promises.map(({ what }) => what)).toEqual(["send the notes"]);
    model.begin();
    expect(model.form.value?.people.picked.value).toEqual([priya]);
  });

  it("goes on with an introduction: the answer is kept, and the next step is written", async () => {
    const asked = { introduction: { first: "asked", second: "to-ask", answers: {} } } as const;
    const both: PromiseView = { ...notes, ...asked, uids: ["Priya", "Bo"], names: ["Priya", "Bo"] };
    const desk = promisesOver(
      {
        ...answers,
        "introduction/answer": () => ({ undoId: "undo" }),
        "draft/begin": () => ({ id: "draft" }),
      },
      priya,
    );
    await desk.model.answer(both, true);
    await desk.model.goOn(both);
    expect(desk.told).toEqual(["Good. The next step is ready."]);
    expect(desk.asked.filter(({ name }) => name !== "promises/list")).toEqual([
      { name: "introduction/answer", ask: { promiseId: both.id, isYes: true } },
      { name: "draft/begin", ask: { act: "introduce", uid: "Priya", promise: both.id } },
    ]);
  });
});
