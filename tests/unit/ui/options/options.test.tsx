// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { defaultReminders, type ReminderSettings } from "../../../../src/core/reminder/reminder";
import { defaultNoticing } from "../../../../src/core/settings/settings";
import type { SnapshotView } from "../../../../src/protocol/safety";
import { someone } from "../../../fakes/people";
import { openOptions, priya } from "./open-options";

vi.mock("../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

const fill = (label: string, value: string): boolean =>
  fireEvent.input(screen.getByLabelText(label, { selector: "input, textarea" }), { target: { value } });
const click = async (role: string, name: string): Promise<boolean> =>
  fireEvent.click(await screen.findByRole(role, { name }));
const status = (): string => screen.getByRole("status").textContent ?? "";

/** As Google writes it. */
const table =
  "First Name,Last Name,E-mail 1 - Value\nLars,Berg,lars@berg.example\nNoor,Haddad,noor@haddad.example\n";

describe("the options page", () => {
  beforeEach(() => {
    window.location.hash = "";
  });
  afterEach(cleanup);

  it("leads to each of its parts by name, and marks where one is", async () => {
    await openOptions("#contacts");
    const links = within(screen.getByRole("navigation")).getAllByRole("link");
    expect(links.map((link) => link.textContent)).toEqual([
      "Today",
      "Contacts",
      "Promises",
      "Journal",
      "Insights",
      "Settings",
      "Data",
    ]);
    expect(links.map((link) => link.getAttribute("aria-current"))).toEqual([
      null,
      "page",
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it("keeps what is typed for somebody new, the last interest without its comma too", async () => {
    const { people } = await openOptions("#contacts");
    await click("button", "Add contact");
    await screen.findByRole("heading", { level: 1, name: "Someone new" });
    fill("Name", "Lars Nyström");
    fill("Email", "lars@example.org");
    fill("Interests", "bread, maps");
    fill("Notes", "Met in Leeds.");
    await click("button", "Save");
    await screen.findByRole("link", { name: "Lars Nyström" });
    expect(status()).toBe("Lars Nyström is in your contacts.");
    expect([...people.values()].at(-1)).toMatchObject({
      fn: "Lars Nyström",
      emails: [{ value: "lars@example.org" }],
      interests: ["bread", "maps"],
      note: "Met in Leeds.",
    });
  });

  it("offers interests that go with somebody's work, and keeps those that were taken", async () => {
    const { people } = await openOptions(`#contacts/${encodeURIComponent(priya.uid)}`);
    await screen.findByRole("heading", { level: 1, name: "Priya Raman" });
    expect(screen.queryByText("Going by their work, perhaps:")).toBeNull();
    fill("Title", "Data Engineer");
    await click("button", "databases");
    await click("button", "Save");
    await waitFor(() => expect(people.get(priya.uid)?.interests).toEqual(["search engines", "databases"]));
  });

  it("changes Priya's title and nothing else of her", async () => {
    const { people } = await openOptions(`#contacts/${encodeURIComponent(priya.uid)}`);
    await screen.findByRole("heading", { level: 1, name: "Priya Raman" });
    fill("Title", "Founder");
    await click("button", "Save");
    await waitFor(() => expect(people.get(priya.uid)).toEqual({ ...priya, title: "Founder" }));
  });

  it("deletes Priya, says so, and brings her back", async () => {
    const { people } = await openOptions(`#contacts/${encodeURIComponent(priya.uid)}`);
    await click("button", "Delete contact");
    await screen.findByText(/Nobody is here yet/);
    expect(status()).toBe("Priya Raman was deleted.");
    await click("button", "Undo");
    await screen.findByRole("link", { name: "Priya Raman" });
    expect(people.get(priya.uid)).toEqual(priya);
  });

  it("finds people as one types, and says when nobody matches", async () => {
    await openOptions("#contacts", [priya, someone("Lars")]);
    const search = await screen.findByLabelText("Search contacts");
    fireEvent.input(search, { target: { value: "search" } });
    await waitFor(() => expect(screen.getAllByRole("listitem").length).toBeGreaterThan(0));
    await waitFor(() => expect(screen.queryByRole("link", { name: "Lars" })).toBeNull());
    expect(screen.getByText("1 person found")).toBeTruthy();
    fireEvent.input(search, { target: { value: "zzz" } });
    await screen.findByText(/Nobody here matches that/);
  });

  it("goes through people by keys alone, chooses some and gives them an interest", async () => {
    const { people } = await openOptions("#contacts", [priya, someone("Lars"), someone("Noor")]);
    const key = (name: string, shiftKey = false): boolean =>
      fireEvent.keyDown(document.activeElement ?? document.body, { key: name, shiftKey });
    await screen.findByRole("link", { name: "Lars" });
    key("/");
    expect(document.activeElement).toBe(screen.getByLabelText("Search contacts"));
    key("ArrowDown");
    expect(document.activeElement?.textContent).toBe("Lars");
    key(" ");
    key("ArrowDown", true);
    expect(document.activeElement?.textContent).toBe("Noor");
    key("End");
    expect(document.activeElement?.textContent).toBe("Priya Raman");
    await screen.findByText("2 people chosen.");
    await click("button", "Give an interest");
    fill("Which interest? Commas between several", "bread, maps");
    await click("button", "Give it");
    await waitFor(() => expect(status()).toBe("2 people have the interest bread, maps now."));
    expect(people.get("Lars")?.interests).toEqual(["bread", "maps"]);
    expect(people.get(priya.uid)?.interests).toEqual(["search engines"]);
    await click("button", "Delete");
    await waitFor(() => expect(status()).toBe("2 people were deleted."));
    expect([...people.keys()]).toEqual([priya.uid]);
  });

  it("tells a screen reader where in the list each person is", async () => {
    await openOptions("#contacts", [priya, someone("Lars")]);
    const items = within(await screen.findByRole("list", { name: "People" })).getAllByRole("listitem");
    const places = items.filter((item) => item.hasAttribute("aria-posinset"));
    expect(
      places.map((item) => [item.getAttribute("aria-posinset"), item.getAttribute("aria-setsize")]),
    ).toEqual([
      ["1", "2"],
      ["2", "2"],
    ]);
  });

  it("opens the form with e, and begins somebody new with n", async () => {
    await openOptions("#contacts");
    await screen.findByRole("link", { name: "Priya Raman" });
    fireEvent.keyDown(document.body, { key: "ArrowDown" });
    fireEvent.keyDown(document.activeElement ?? document.body, { key: "e" });
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Name")));
    window.location.hash = "#contacts";
    await screen.findByRole("link", { name: "Priya Raman" });
    fireEvent.keyDown(document.body, { key: "n" });
    await screen.findByRole("heading", { level: 1, name: "Someone new" });
  });

  it("leaves letters alone where the user switched them off, and no other key", async () => {
    await openOptions("#contacts", [priya], { letterKeys: false });
    await screen.findByRole("link", { name: "Priya Raman" });
    for (const key of ["n", "/", "e"]) fireEvent.keyDown(document.body, { key });
    expect(window.location.hash).toBe("#contacts");
    expect(document.activeElement).toBe(document.body);
    fireEvent.keyDown(document.body, { key: "ArrowDown" });
    expect(document.activeElement?.textContent).toBe("Priya Raman");
  });

  it("narrows the list to those of whom no interest is known", async () => {
    await openOptions("#contacts", [priya, someone("Lars")]);
    await click("checkbox", "No interests yet");
    await waitFor(() => expect(screen.queryByRole("link", { name: "Priya Raman" })).toBeNull());
    await click("button", "Show everybody");
    await screen.findByRole("link", { name: "Priya Raman" });
  });

  it("imports a file after showing what it would do", async () => {
    const { people } = await openOptions("#data");
    const input = await screen.findByLabelText("Import contacts");
    const file = new File(
      ["BEGIN:VCARD\r\nFN:Lars\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Noor\r\nEND:VCARD\r\n"],
      "a.vcf",
    );
    fireEvent.change(input, { target: { files: [file] } });
    await screen.findByText("2 new people");
    expect(people.size).toBe(1);
    await click("button", "Import 2 contacts");
    await waitFor(() => expect(status()).toBe("2 contacts are in."));
    expect(people.size).toBe(3);
  });

  it("says after an import that there is a copy of what was there before", async () => {
    const copies: SnapshotView[] = [];
    const { people } = await openOptions("#data", [priya], {}, { "store/snapshots": () => [...copies] });
    await screen.findByText(/^There is no copy yet/);
    fireEvent.change(await screen.findByLabelText("Import contacts"), {
      target: { files: [new File([table], "a.csv")] },
    });
    const importThem = await screen.findByRole("button", { name: "Import 2 contacts" });
    copies.push({ id: "before", at: "2026-03-01T09:00:00.000Z", reason: "import", size: 3 });
    fireEvent.click(importThem);
    await screen.findByText("1 copy");
    expect(screen.queryByText(/^There is no copy yet/)).toBeNull();
    expect(people.size).toBe(3);
  });

  it("takes what is pasted on the data page as a file, and a line that is pasted nowhere as nothing", async () => {
    await openOptions("#data");
    await screen.findByLabelText("Import contacts");
    const paste = (at: EventTarget, text: string): void => {
      const event = new Event("paste", { bubbles: true, cancelable: true });
      fireEvent(at as Element, Object.assign(event, { clipboardData: { getData: () => text, files: [] } }));
    };
    paste(document.body, "https://reading.example/bm25");
    expect(screen.queryByText(/pasted\.txt/)).toBeNull();
    paste(document.body, table);
    await screen.findByRole("heading", { name: "What pasted.txt would do" });
    await screen.findByText("2 new people");
  });

  it("leaves what is pasted into a field of the data page to the field", async () => {
    await openOptions("#data");
    const [passphrase] = await screen.findAllByLabelText(/^Passphrase/);
    const event = new Event("paste", { bubbles: true, cancelable: true });
    fireEvent(
      passphrase as Element,
      Object.assign(event, { clipboardData: { getData: () => table, files: [] } }),
    );
    expect(event.defaultPrevented).toBe(false);
    expect(screen.queryByText(/pasted\.txt/)).toBeNull();
  });

  it("says in a sentence what each setting does, whatever is switched on", async () => {
    const on: ReminderSettings = {
      ...defaultReminders,
      way: "notification",
      quiet: { from: "21:00", to: "08:00" },
    };
    await openOptions("#settings", [priya], {
      reminders: on,
      kindsOff: ["praise"],
      noticing: { ...defaultNoticing, on: true },
    });
    await screen.findByText("Your intention");
    const controls = screen
      .getAllByRole("main")
      .flatMap((main) => [...main.querySelectorAll("input, select, textarea, [role=switch]")]);
    expect(controls.length).toBeGreaterThan(40);
    const described = (element: Element | null): boolean =>
      (element?.getAttribute("aria-describedby") ?? "")
        .split(" ")
        .some((id) => document.getElementById(id)?.textContent?.includes(" "));
    // The sentence is read with the field, or with what it is a part of, or stands at the top of the section.
    const said = (one: Element): boolean =>
      described(one) ||
      described(one.closest("fieldset[aria-describedby]")) ||
      described(
        screen.queryByRole("switch", { name: one.closest("[role=group]")?.getAttribute("aria-label") ?? "" }),
      ) ||
      Boolean(
        one
          .closest("section, fieldset, details > div")
          ?.querySelector(":scope > h2 + p, :scope > legend + p, :scope > p:first-child"),
      );
    const unsaid = controls.filter((one) => !said(one));
    expect(unsaid.map((one) => one.closest("div")?.textContent)).toEqual([]);
    expect(screen.getByRole("heading", { name: "Language" }).nextElementSibling?.textContent).toMatch(
      /^Goodturn speaks the language of your browser .* Now that is English\./,
    );
    const off = screen.getByRole("heading", { name: "Not suggested on Today" });
    expect(off.nextElementSibling?.textContent).toMatch(/^You said “Not this kind” of these\./);
  });

  it("says plainly that a person is not there any more", async () => {
    await openOptions("#contacts/somebody-else");
    await screen.findByRole("heading", { level: 1, name: "Not in your contacts" });
  });
});
