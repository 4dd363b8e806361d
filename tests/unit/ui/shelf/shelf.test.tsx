// @vitest-environment happy-dom
import { signal } from "@preact/signals";
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { ShelfThing } from "../../../../src/protocol/shelf";
import { Shelf } from "../../../../src/ui/shelf/shelf";
import { createShelf } from "../../../../src/ui/shelf/shelf-model";
import { aMoment } from "../../../fakes/people";
import { asking } from "../options/asking";

vi.mock("../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

const bm25: ShelfThing = {
  id: "bm25",
  at: aMoment,
  url: "https://www.reading.example/bm25",
  title: "<img src=x onerror=alert(1)>",
  quote: "Rare words weigh more.",
};
const priya = { uid: "p", name: "Priya Raman", label: "Priya Raman", line: "", channel: null, shelf: 1 };

async function show(): Promise<void> {
  let things = [bm25];
  const { request } = asking({
    "shelf/list": () => ({ person: priya, things, opening: "Hi Priya, this made me think of you." }),
    "shelf/remove"() {
      things = [];
      return { undoId: "u1" };
    },
    "shelf/share": () => ({ outcome: "choose-mail" }),
    "shelf/agenda": () => ({ text: "BM25", calendars: ["google", "outlook"] }),
  });
  const shelf = createShelf("p", {
    request,
    busy: signal(false),
    act: (work) => work(),
    done: () => undefined,
    settle: async () => undefined,
    copy: async () => undefined,
    tabId: () => -1,
  });
  await shelf.reload();
  render(<Shelf model={shelf} look="primary" />);
}

const press = async (name: string | RegExp): Promise<void> => {
  const button = await screen.findByRole("button", { name });
  button.focus();
  fireEvent.click(button);
};
const focused = (): string => document.activeElement?.textContent ?? "";

describe("a shelf on screen", () => {
  afterEach(cleanup);

  it("shows a hostile title as text, where it is from, and what was quoted", async () => {
    await show();
    const link = screen.getByRole("link", { name: bm25.title });
    expect(link.getAttribute("href")).toBe(bm25.url);
    expect(document.querySelector("img")).toBeNull();
    expect(screen.getByText("reading.example")).toBeTruthy();
    expect(screen.getByText("Rare words weigh more.")).toBeTruthy();
  });

  it("tells a screen reader how the draft begins before it is sent", async () => {
    await show();
    const send = screen.getByRole("button", { name: "Send it to Priya Raman" });
    const description = document.getElementById(send.getAttribute("aria-describedby") ?? "");
    expect(description?.textContent).toBe("Begins: “Hi Priya, this made me think of you.”");
  });

  it("leaves the focus at the words that say so when the last thing is off", async () => {
    await show();
    await press(/^Take off the shelf/);
    await screen.findByText("Nothing is kept here now.");
    await vi.waitFor(() => expect(focused()).toBe("Nothing is kept here now."));
  });

  it.each([
    ["Send it to Priya Raman", "Mail app"],
    ["Talk about it", "Google Calendar"],
  ])("goes on from “%s” to the question that follows", async (pressed, then) => {
    await show();
    await press(pressed);
    await screen.findByRole("button", { name: then });
    await vi.waitFor(() => expect(focused()).toBe(then));
  });
});
