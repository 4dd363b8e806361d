import { describe, expect, it, vi } from "vitest";
import { createPractice } from "../../../../src/ui/welcome/practice-model";
import { asking, failing } from "../options/asking";
import { aPractice } from "./a-practice";

vi.mock("../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

async function open(answer = aPractice()) {
  const background = asking({ "practice/show": () => answer });
  const model = createPractice({ request: background.request });
  await model.open(["priya"]);
  return { model, asked: background.asked };
}

describe("a share that is only practised", () => {
  it("shows the draft that would be open, and asks nothing that would be recorded", async () => {
    const { model, asked } = await open();
    await model.acts.share({ uid: "priya" }, "Priya Raman");
    expect(model.practised.value).toEqual({
      said: "This draft would be open in Gmail now. You change what you like, and press send.",
      draft: { subject: "A first look at bread", body: "Hi Priya." },
    });
    model.again();
    expect(model.practised.value).toBeNull();
    expect(asked.map(({ name }) => name)).toEqual(["practice/show"]);
  });

  it("says what would become of somebody who cannot be reached", async () => {
    const { model } = await open(aPractice({ channel: null }));
    await model.acts.share({ uid: "priya" }, "Priya Raman");
    expect(model.practised.value?.said).toBe(
      "This draft would be copied now, and Goodturn would ask how you reach Priya Raman.",
    );
  });

  it("keeps for somebody, or leaves somebody out, in words alone", async () => {
    const { model, asked } = await open();
    const [{ person } = { person: null }] = aPractice().people;
    if (!person) throw new Error("Nobody is suggested.");
    await model.acts.keep(person);
    expect(model.practised.value?.said).toMatch(/^The page would wait for Priya Raman/);
    expect(model.acts.keeping.keptFor.value.has("priya")).toBe(true);
    await model.acts.dismiss(person);
    expect(model.practised.value?.said).toMatch(/^Priya Raman would not be suggested/);
    expect(asked).toHaveLength(1);
  });

  it("is about the same people when the rest of the page changes, and is left out where it cannot be read", async () => {
    const { model, asked } = await open();
    await model.open();
    expect(asked.map(({ ask }) => ask)).toEqual([{ uids: ["priya"] }, { uids: ["priya"] }]);
    const broken = createPractice({
      request: asking({ "practice/show": failing("storage-failed") }).request,
    });
    await broken.open();
    expect(broken.view.value).toBeNull();
  });
});
