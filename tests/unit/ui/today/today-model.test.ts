import { describe, expect, it, vi } from "vitest";
import type { TodayView } from "../../../../src/protocol/today";
import type { PersonCard } from "../../../../src/protocol/views";
import { createToday } from "../../../../src/ui/today/today-model";
import { promised } from "../../../fakes/promises";
import { asking, failing } from "../options/asking";

vi.mock("../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

const ana = { uid: "Ana", name: "Ana", label: "Ana" } as PersonCard;
const day: TodayView = {
  today: "2026-11-29",
  act: {
    id: "congratulate",
    minutes: 1,
    reason: { because: "occasion", occasion: "birthday", label: "" },
    person: ana,
  },
  isLater: false,
  due: [],
  dates: [],
  read: [],
  cue: "",
  people: 1,
  isOff: false,
  isSitting: false,
  isReview: false,
  gave: 0,
};

/** Today over a background that answers so, and what was told. */
async function todayOver(answers: Parameters<typeof asking>[0] = {}) {
  const background = asking({
    "today/show": () => day,
    "today/pass": () => null,
    "reminders/seen": () => null,
    "act/log": () => ({ undoId: "u" }),
    ...answers,
  });
  const told: string[] = [];
  const model = createToday({
    request: background.request,
    begin: (what) => background.request("draft/begin", what),
    done: (text) => void told.push(text),
    failed: () => void told.push("failed"),
  });
  await model.open();
  return { model, told, asked: background.asked };
}

describe("somebody who looks at Today", () => {
  it("has seen what reminders told of", async () => {
    const { asked } = await todayOver();
    expect(asked.map(({ name }) => name)).toContain("reminders/seen");
  });

  it("begins the act with what it is about", async () => {
    const { model, asked } = await todayOver({ "draft/begin": () => ({ id: "d" }) });
    await model.begin();
    expect(asked.find(({ name }) => name === "draft/begin")?.ask).toEqual({
      act: "congratulate",
      uid: "Ana",
      occasion: "birthday",
    });
  });

  it("did it already: it is in the journal, and another is suggested", async () => {
    const { model, asked, told } = await todayOver();
    await model.did();
    expect(asked.find(({ name }) => name === "act/log")?.ask).toEqual({
      act: "congratulate",
      uids: ["Ana"],
      on: "2026-11-29",
      words: "",
    });
    expect(asked.find(({ name }) => name === "today/pass")?.ask).toMatchObject({ how: "another" });
    expect(told).toEqual(["It is in your journal."]);
  });

  it("keeps a promise from here", async () => {
    const { model, told } = await todayOver({ "promises/close": () => ({ undoId: "u" }) });
    await model.keep({ ...promised("call"), day: "2026-11-29", late: 0 });
    expect(told).toEqual(["Done."]);
  });

  it("hears what went wrong, and the act stays", async () => {
    const { model, told } = await todayOver({ "today/pass": failing("storage-full") });
    await model.pass("later");
    expect(told).toEqual(["failed"]);
    expect(model.view.value?.act?.person.name).toBe("Ana");
  });
});
