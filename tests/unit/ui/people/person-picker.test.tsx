// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { PersonCard } from "../../../../src/protocol/views";
import { PersonPicker } from "../../../../src/ui/people/person-picker";
import { createPersonPicker } from "../../../../src/ui/people/person-picker-model";
import { asking, failing } from "../options/asking";

vi.mock("../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

const card = (name: string): PersonCard => ({
  uid: name,
  name,
  label: name,
  line: "",
  channel: "email",
  shelf: 0,
});
const everybody = ["Priya Raman", "Priya Sen", "Kofi Mensah"].map(card);
const called = (query: string): PersonCard[] =>
  everybody.filter(({ name }) => name.toLowerCase().includes(query.trim().toLowerCase()));

/** A form with the field, on a background whose answers come one by one, when the test lets them. */
function aForm(search: (query: string) => readonly PersonCard[] = called) {
  const waiting: (() => void)[] = [];
  const { request } = asking({
    "people/prepare": () => null,
    "people/search": ({ query }) =>
      new Promise((resolve) => {
        waiting.push(() => resolve(Promise.resolve().then(() => search(query))));
      }),
  });
  const model = createPersonPicker({ request });
  render(<PersonPicker model={model} label="For whom" />);
  return {
    model,
    answerNext: () => waiting.shift()?.(),
    answerAll: () => waiting.splice(0).forEach((answer) => answer()),
  };
}

const field = (): HTMLInputElement => screen.getByLabelText("For whom", { selector: "input" });
const type = (text: string): boolean => fireEvent.input(field(), { target: { value: text } });
const enter = (): boolean => fireEvent.keyDown(field(), { key: "Enter" });

afterEach(cleanup);

describe("pressing Enter behind a name", () => {
  it("takes the one who is called that, however early it comes", async () => {
    const { answerAll, model } = aForm();
    type("kofi");
    enter();
    answerAll();
    expect(await screen.findByRole("button", { name: "Remove Kofi Mensah" })).toBeTruthy();
    expect(field().value).toBe("");
    expect(model.picked.value.map(({ uid }) => uid)).toEqual(["Kofi Mensah"]);
  });

  it("says that nobody is called that", async () => {
    const { answerAll } = aForm();
    type("Zoë");
    enter();
    answerAll();
    expect(await screen.findByText("No contact is called that.")).toBeTruthy();
    expect(field().value).toBe("Zoë");
    type("kofi");
    expect(screen.queryByText("No contact is called that.")).toBeNull();
  });

  it("shows several before it takes any of them, and takes the best of those that stand there", async () => {
    const { answerAll, model } = aForm();
    type("priya");
    enter();
    answerAll();
    expect(await screen.findByText(/^Several people are called that/)).toBeTruthy();
    expect(model.picked.value).toEqual([]);
    expect(screen.getByRole("button", { name: "Priya Raman" })).toBeTruthy();
    enter();
    answerAll();
    expect(await screen.findByRole("button", { name: "Remove Priya Raman" })).toBeTruthy();
    expect(model.picked.value).toHaveLength(1);
  });

  it("never takes the first of an older list that the name has left", async () => {
    const { answerAll, model } = aForm();
    type("priya");
    answerAll();
    await screen.findByRole("button", { name: "Priya Raman" });
    type("priya s");
    enter();
    answerAll();
    expect(await screen.findByRole("button", { name: "Remove Priya Sen" })).toBeTruthy();
    expect(model.picked.value).toHaveLength(1);
  });

  it("takes nobody where the name was typed on meanwhile", async () => {
    const { answerNext, answerAll, model } = aForm();
    type("k");
    enter();
    type("ko");
    answerNext();
    answerAll();
    await screen.findByRole("button", { name: "Kofi Mensah" });
    expect(model.picked.value).toEqual([]);
  });

  it("says that somebody is chosen already", async () => {
    const { answerAll, model } = aForm();
    model.pick(card("Kofi Mensah"));
    type("kofi");
    enter();
    answerAll();
    expect(await screen.findByText("Kofi Mensah is chosen already.")).toBeTruthy();
  });

  it("says that the worker was stopped, and not that nobody is there", async () => {
    const { answerAll } = aForm(failing("no-answer"));
    type("kofi");
    enter();
    answerAll();
    expect(await screen.findByText(/restarted by the browser/)).toBeTruthy();
  });

  it("is left to the input method while it composes a name", () => {
    const { model } = aForm();
    type("ka");
    fireEvent.keyDown(field(), { key: "Enter", isComposing: true });
    expect(model.picked.value).toEqual([]);
  });
});
