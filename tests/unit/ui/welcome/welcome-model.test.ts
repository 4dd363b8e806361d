import { describe, expect, it, vi } from "vitest";
import { defaultSettings } from "../../../../src/core/settings/settings";
import { createWelcome } from "../../../../src/ui/welcome/welcome-model";
import { aMoment } from "../../../fakes/people";
import { aPractice } from "./a-practice";
import { aStorage, asking } from "../options/asking";

vi.mock("../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

function open(storage = aStorage()) {
  const background = asking({
    "contacts/import": ({ added }) => ({ undoId: "undo", count: added.length }),
    "settings/show": () => defaultSettings,
    "practice/show": () => aPractice(),
  });
  let uids = 0;
  const model = createWelcome({
    request: background.request,
    applyTheme: () => undefined,
    storage,
    now: () => aMoment,
    newUid: () => `uid-${++uids}`,
  });
  return { model, asked: background.asked };
}

describe("the first people", () => {
  it("are added with what each cares about, empty rows left out", async () => {
    const { model, asked } = open();
    model.type(0, {
      name: " Priya  Raman ",
      email: "priya@lantern.example",
      interest: "search engines, BM25",
    });
    model.type(2, { name: "Lars" });
    await model.add();
    expect(asked[0]).toMatchObject({
      name: "contacts/import",
      ask: {
        added: [
          {
            fn: "Priya Raman",
            n: { family: "Raman", given: "Priya" },
            emails: [{ value: "priya@lantern.example" }],
            interests: ["search engines", "BM25"],
          },
          { fn: "Lars", emails: [], interests: [] },
        ],
        changed: [],
      },
    });
    expect(model.status.outcome.value).toMatchObject({ text: "2 people are in your contacts.", undo: {} });
    expect(model.rows.value.every(({ name }) => name === "")).toBe(true);
  });

  it("need a name or an email, and an email that could be one", async () => {
    const { model, asked } = open();
    model.type(0, { interest: "bread" });
    model.type(1, { name: "Lars", email: "lars" });
    await model.add();
    expect(model.errors.value).toEqual(["nobody", "email", null]);
    expect(asked).toEqual([]);
    model.type(0, { name: "Noor" });
    expect(model.errors.value).toEqual([null, "email", null]);
  });

  it("are asked for where nothing was typed", async () => {
    const { model } = open();
    await model.add();
    expect(model.status.outcome.value?.text).toBe("Type a name first. One person is enough.");
  });

  it("are still there after a reload", () => {
    const storage = aStorage();
    open(storage).model.type(1, { name: "Lars" });
    expect(open(storage).model.rows.value[1]?.name).toBe("Lars");
  });
});
