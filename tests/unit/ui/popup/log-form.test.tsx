// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { acts } from "../../../../src/core/act/acts";
import { defaultNoticing } from "../../../../src/core/settings/settings";
import type { PersonView, PopupView } from "../../../../src/protocol/views";
import { PersonScreen } from "../../../../src/ui/popup/person-screen";
import { createPopup } from "../../../../src/ui/popup/popup-model";
import { aStorage, asking } from "../options/asking";

vi.mock("../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

const person = (name: string): PersonView => ({
  uid: name,
  name,
  label: name,
  line: "",
  channel: "email",
  shelf: 0,
  interests: [],
  projects: [],
  needs: [],
  acts: [],
  change: null,
  ways: ["email", "copy"],
  introductions: [],
  lastActs: [],
});
const view: PopupView = {
  mode: "private",
  tabId: 7,
  page: null,
  wasRead: false,
  suggestions: [],
  acts: [],
  keptFor: [],
  person: null,
  recent: [],
  topics: [],
  banner: null,
  offer: null,
  intent: null,
  lastActs: [],
  contactCount: 3,
  mail: null,
  channels: [],
  noticing: defaultNoticing,
  beside: false,
};

let storage = aStorage();
let asked: { name: string; ask: unknown }[] = [];

/** Another popup, over the same browser, with this person on screen. */
async function popupOn(name: string): Promise<void> {
  cleanup();
  const background = asking({
    "popup/open": () => view,
    "people/show": ({ uid }) => person(uid),
    "people/search": () => [person("Ana"), person("Mara"), person("Kofi")],
    "act/log": () => ({ undoId: "u1" }),
  });
  asked = background.asked;
  const model = createPopup({
    request: background.request,
    copy: async () => undefined,
    unsaved: storage,
    now: () => 0,
    leave: () => undefined,
  });
  await model.open();
  await model.show(name);
  render(<PersonScreen model={model} view={view} />);
}

const press = (name: string): boolean => fireEvent.click(screen.getByRole("button", { name }));
const field = (label: string): HTMLInputElement => screen.getByLabelText(label);
const type = (label: string, text: string): boolean =>
  fireEvent.input(field(label), { target: { value: text } });
/** What was given to be kept in the journal. */
const logged = (): unknown => asked.find(({ name }) => name === "act/log")?.ask;
const choose = (label: string): void => {
  const select = screen.getByLabelText<HTMLSelectElement>("What it was");
  select.value = [...select.options].find(({ text }) => text === label)?.value ?? "";
  fireEvent.change(select);
};

beforeEach(() => {
  storage = aStorage();
});
afterEach(cleanup);

describe("writing down what was done already", () => {
  it("can be any of the twelve acts, help that came, or a talk", async () => {
    await popupOn("Ana");
    press("Log an act");
    const { options } = screen.getByLabelText<HTMLSelectElement>("What it was");
    expect(acts).toHaveLength(12);
    expect([...options].map(({ value }) => value)).toEqual([
      ...acts.map(({ id }) => id),
      "received",
      "talked",
    ]);
    expect([...options].map(({ text }) => text)).toEqual(
      expect.arrayContaining(["Follow through", "Ana helped me", "We talked"]),
    );
    expect(new Set([...options].map(({ text }) => text)).size).toBe(14);
  });

  it("takes the name behind which Enter is pressed, and is not kept without them", async () => {
    await popupOn("Ana");
    press("Log an act");
    type("With somebody else, too", "a");
    fireEvent.keyDown(field("With somebody else, too"), { key: "Enter" });
    // Two more are called that: they are shown first.
    expect(await screen.findByText(/^Several people are called that/)).toBeTruthy();
    expect(fireEvent.keyDown(field("With somebody else, too"), { key: "Enter" })).toBe(false);
    expect(await screen.findByRole("button", { name: "Remove Mara" })).toBeTruthy();
    expect(logged()).toBeUndefined();
  });

  it("is for several people, on its day, in their words", async () => {
    await popupOn("Ana");
    press("Log an act");
    choose("Follow through");
    type("When", "2026-02-27");
    type("A word on it, if you like", "sent the list");
    type("With somebody else, too", "a");
    await screen.findByRole("button", { name: "Also Mara" });
    expect(screen.queryByRole("button", { name: "Also Ana" })).toBeNull();
    press("Also Mara");
    press("Keep in the journal");
    await screen.findByRole("button", { name: "Log an act" });
    expect(logged()).toEqual({
      act: "follow-through",
      uids: ["Ana", "Mara"],
      on: "2026-02-27",
      words: "sent the list",
    });
  });

  it("comes back as it was, for the same person, wherever the popup closes", async () => {
    await popupOn("Ana");
    press("Log an act");
    choose("Thank");
    type("When", "2026-02-27");
    type("With somebody else, too", "a");
    fireEvent.click(await screen.findByRole("button", { name: "Also Mara" }));
    type("With somebody else, too", "Ko");
    type("A word on it, if you like", "for the bo");
    await popupOn("Kofi");
    expect(screen.queryByLabelText("What it was")).toBeNull();
    await popupOn("Ana");
    expect(field("When").value).toBe("2026-02-27");
    expect(field("A word on it, if you like").value).toBe("for the bo");
    expect(field("With somebody else, too").value).toBe("Ko");
    await screen.findByRole("button", { name: "Also Kofi" });
    press("Remove Mara");
    await popupOn("Ana");
    expect(screen.queryByRole("button", { name: "Remove Mara" })).toBeNull();
    press("Keep in the journal");
    expect(logged()).toEqual({ act: "thank", uids: ["Ana"], on: "2026-02-27", words: "for the bo" });
  });

  it.each(["Keep in the journal", "Cancel"])("waits no more after “%s”", async (button) => {
    await popupOn("Ana");
    press("Log an act");
    type("A word on it, if you like", "for the book");
    press(button);
    await screen.findByRole("button", { name: "Log an act" });
    await popupOn("Ana");
    press("Log an act");
    expect(field("A word on it, if you like").value).toBe("");
  });

  it("begins anew where something else lies in its place", async () => {
    storage.setItem("unsaved/log/Ana", '{"act":"rob","on":"2026-02-27"}');
    await popupOn("Ana");
    press("Log an act");
    press("Keep in the journal");
    expect(logged()).toMatchObject({ act: "check-in", words: "" });
  });
});
