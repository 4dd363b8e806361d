// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { DraftView } from "../../../../src/protocol/drafts";
import type { PersonCard } from "../../../../src/protocol/views";
import type { ComposeModel } from "../../../../src/ui/compose/compose-model";
import { PairPane } from "../../../../src/ui/compose/pair-pane";
import { createFinding } from "../../../../src/ui/popup/finding";
import { someone } from "../../../fakes/people";
import { asking } from "../options/asking";

vi.mock("../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

const card = (name: string): PersonCard => ({
  uid: name,
  name,
  label: name,
  line: "",
  channel: null,
  shelf: 0,
});
const ana = someone("Ana Lind", { uid: "Ana Lind" });

/** The question whom Ana could meet, where these are called what is typed. */
function ask(...found: string[]): { paired: string[] } {
  const paired: string[] = [];
  const model = {
    pair: async (uid: string) => void paired.push(uid),
    discard: async () => undefined,
  } as unknown as ComposeModel;
  const { request } = asking({ "people/search": () => found.map(card) });
  const view = { contact: ana, matches: [] } as unknown as DraftView;
  render(<PairPane model={model} pairing={createFinding(request, () => undefined)} view={view} />);
  return { paired };
}

const field = (): HTMLElement => screen.getByLabelText("Find a contact");
const typeAndEnter = (text: string): void => {
  fireEvent.input(field(), { target: { value: text } });
  fireEvent.keyDown(field(), { key: "Enter" });
};

afterEach(cleanup);

describe("choosing whom somebody could meet", () => {
  it("takes the only one at once, and never the person themselves", async () => {
    const { paired } = ask("Ana Lind", "Priya Raman");
    typeAndEnter("a");
    await vi.waitFor(() => expect(paired).toEqual(["Priya Raman"]));
  });

  it("says that nobody is called that", async () => {
    const { paired } = ask();
    typeAndEnter("Zoë");
    expect(await screen.findByText("No contact is called that.")).toBeTruthy();
    expect(paired).toEqual([]);
  });
});
