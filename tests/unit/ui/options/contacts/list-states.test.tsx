// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { RequestFailure } from "../../../../../src/browser/messages";
import { byUid, reading } from "../asking";
import { openOptions, priya } from "../open-options";

vi.mock("../../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

const view = (): Element | null => screen.getByRole("heading", { name: "Contacts" }).closest("[aria-busy]");

describe("the list of contacts", () => {
  afterEach(() => {
    cleanup();
    window.location.hash = "";
  });

  it("says that it is being read, to eyes and to a screen reader, and not that nobody is there", async () => {
    let answer = (): void => undefined;
    const read = reading(byUid(priya));
    const isAnswered = new Promise<void>((resolve) => (answer = resolve));
    const opening = openOptions(
      "#contacts",
      [priya],
      {},
      {
        async "contacts/rows"(ask) {
          await isAnswered;
          return (await read["contacts/rows"]?.(ask)) ?? null;
        },
      },
    );
    await screen.findByText("One moment…");
    expect(view()?.getAttribute("aria-busy")).toBe("true");
    expect(screen.queryByText(/^Nobody is here yet/)).toBeNull();
    expect(screen.queryByLabelText("Search contacts")).toBeNull();
    expect(screen.getByRole("button", { name: "Add contact" })).toBeTruthy();
    answer();
    await opening;
    await screen.findByRole("link", { name: /^Priya Raman/ });
    expect(view()?.getAttribute("aria-busy")).toBe("false");
    expect(screen.queryByText("One moment…")).toBeNull();
  });

  it("teaches with a sentence and a way in where nobody is there", async () => {
    await openOptions("#contacts", []);
    await screen.findByText(/^Nobody is here yet\. Bring the people you know/);
    expect(screen.getByRole("link", { name: "Import contacts" }).getAttribute("href")).toBe("#data");
    expect(screen.queryByRole("list", { name: "People" })).toBeNull();
  });

  it("says what happened where it cannot be read, and is there after another try", async () => {
    const read = reading(byUid(priya));
    let isBroken = true;
    await openOptions(
      "#contacts",
      [priya],
      {},
      {
        "contacts/rows"(ask) {
          if (isBroken) throw new RequestFailure("storage-failed");
          return read["contacts/rows"]?.(ask) ?? null;
        },
      },
    );
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toMatch(/stor/i);
    expect(view()?.getAttribute("aria-busy")).toBe("false");
    expect(screen.queryByText(/^Nobody is here yet/)).toBeNull();
    isBroken = false;
    fireEvent.click(within(alert).getByRole("button", { name: "Try again" }));
    await screen.findByRole("link", { name: /^Priya Raman/ });
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
