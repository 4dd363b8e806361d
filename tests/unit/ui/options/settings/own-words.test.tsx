// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { CustomChannel } from "../../../../../src/core/settings/custom-channel";
import { OwnChannels } from "../../../../../src/ui/options/settings/own-channels";
import { PhrasesEditor } from "../../../../../src/ui/options/settings/phrases-editor";

vi.mock("../../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

afterEach(cleanup);

const type = (label: string, text: string): void =>
  void fireEvent.input(screen.getByLabelText(label), { target: { value: text } });

describe("a channel of one's own", () => {
  it("is kept under a name of its own, and taken out again", () => {
    const kept: (readonly CustomChannel[])[] = [];
    const chat = { id: "chat", name: "Chat", template: "https://chat.example/{text}" };
    render(<OwnChannels channels={[chat]} onChange={(channels) => kept.push(channels)} />);
    type("Name of the channel", "Chat");
    type("Its address", "https://other.example/new?to={email}");
    fireEvent.click(screen.getByText("Add channel"));
    expect(kept.at(-1)?.map(({ id }) => id)).toEqual(["chat", "chat-2"]);
    fireEvent.click(screen.getByText("Remove Chat"));
    expect(kept.at(-1)).toEqual([]);
  });

  it("is refused, with what is wrong, where it could lead anywhere", () => {
    const kept: unknown[] = [];
    render(<OwnChannels channels={[]} onChange={(channels) => kept.push(channels)} />);
    type("Name of the channel", "Trick");
    type("Its address", "https://{name}/x");
    fireEvent.click(screen.getByText("Add channel"));
    expect(kept).toEqual([]);
    expect(screen.getByText(/This cannot be used/)).toBeTruthy();
    expect(screen.getByLabelText("Its address").getAttribute("aria-invalid")).toBe("true");
  });
});

describe("the fixed phrases", () => {
  it("are worded anew, and as they were again", () => {
    const kept: object[] = [];
    const onChange = (edits: object): void => void kept.push(edits);
    const { rerender } = render(<PhrasesEditor edits={{}} onChange={onChange} />);
    type("Thank · subject", "Many thanks");
    fireEvent.blur(screen.getByLabelText("Thank · subject"));
    expect(kept.at(-1)).toEqual({ "en/thank_subject": "Many thanks" });
    rerender(<PhrasesEditor edits={{ "en/thank_subject": "Many thanks" }} onChange={onChange} />);
    fireEvent.click(screen.getByLabelText("As it was: Thank · subject"));
    expect(kept.at(-1)).toEqual({});
  });

  it("say what a wording leaves out", () => {
    render(<PhrasesEditor edits={{}} onChange={() => {}} />);
    type("Thank · opening line", "Thanks.");
    expect(screen.getByText("Without $1 something is left out of the draft.")).toBeTruthy();
  });

  it("have a name each, no two the same", () => {
    render(<PhrasesEditor edits={{}} onChange={() => {}} />);
    const names = [...document.querySelectorAll("label")].map(({ textContent }) => textContent);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !name?.trim())).toEqual([]);
  });
});
