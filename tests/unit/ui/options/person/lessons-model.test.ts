import { describe, expect, it, vi } from "vitest";
import type { LessonView } from "../../../../../src/protocol/views";
import { createStatus } from "../../../../../src/ui/kit/status";
import { createOutcomes } from "../../../../../src/ui/options/outcomes";
import { createLessons } from "../../../../../src/ui/options/person/lessons-model";
import { asking, failing } from "../asking";

vi.mock("../../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

const roses: LessonView = {
  id: "1",
  says: "shared",
  title: "Pruning roses",
  topics: ["roses"],
  at: "2026-03-01T00:00:00.000Z",
};
const trains: LessonView = {
  id: "2",
  says: "dismissed",
  title: "Night trains",
  topics: ["trains"],
  at: "2026-03-02T00:00:00.000Z",
};

async function open(more: Parameters<typeof asking>[0] = {}) {
  let kept = [trains, roses];
  const { request, asked } = asking({
    "lessons/list": () => kept,
    "lessons/forget"({ ids }) {
      kept = kept.filter(({ id }) => !ids.includes(id));
      return { undoId: "step" };
    },
    ...more,
  });
  const status = createStatus();
  const model = createLessons("rosa", { request, outcomes: createOutcomes({ request, status }) });
  await model.reload();
  return {
    model,
    asked,
    said: () => status.outcome.value,
    titles: () => model.lessons.value.map(({ title }) => title),
  };
}

describe("what sharing taught about Rosa", () => {
  it("can be taken back one by one, and that again", async () => {
    const { model, asked, said, titles } = await open();
    expect(titles()).toEqual(["Night trains", "Pruning roses"]);
    await model.forget(trains);
    expect(asked.find(({ name }) => name === "lessons/forget")?.ask).toEqual({ uid: "rosa", ids: ["2"] });
    expect(titles()).toEqual(["Pruning roses"]);
    expect(said()).toMatchObject({ text: "Forgotten: Night trains" });
    expect(said()?.undo).toBeTruthy();
  });

  it("stays where it could not be forgotten, and that is said", async () => {
    const { model, said, titles } = await open({ "lessons/forget": failing("storage-failed") });
    await model.forget(roses);
    expect(titles()).toEqual(["Night trains", "Pruning roses"]);
    expect(said()?.text).toMatch(/storage/);
  });
});
