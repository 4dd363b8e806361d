// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { defaultSettings } from "../../../../src/core/settings/settings";
import type { Contact } from "../../../../src/core/contact/contact";
import { planImport } from "../../../../src/core/formats/plan-import";
import { readFile } from "../../../../src/ui/options/in-and-out/read-file";
import { Options } from "../../../../src/ui/options/options";
import { createOptions } from "../../../../src/ui/options/options-model";
import { aMoment, at, someone } from "../../../fakes/people";
import { aStorage, asking } from "./asking";

vi.mock("webextension-polyfill", async () => {
  const { fakeBrowser } = await import("../../../fakes/browser");
  return { default: fakeBrowser().api };
});

const priya = someone("Priya Raman", {
  emails: at("priya@lantern.example"),
  org: "Lantern",
  interests: ["search engines"],
  bday: "--03-14",
});

/** The page with a background that keeps people. */
async function open(hash: string, people: Contact[] = [priya]): Promise<{ people: Map<string, Contact> }> {
  const kept = new Map(people.map((contact) => [contact.uid, contact]));
  let announce: (prefixes: readonly string[]) => void = () => undefined;
  const background = asking({
    "contacts/list": () => [...kept.values()],
    "contacts/save"({ contact }) {
      kept.set(contact.uid, contact);
      return { contact, undoId: "undo" };
    },
    "contacts/delete"({ uids }) {
      for (const uid of uids) kept.delete(uid);
      return { undoId: "undo" };
    },
    "contacts/import"({ added, changed }) {
      for (const contact of [...added, ...changed]) kept.set(contact.uid, contact);
      announce(["contact/"]);
      return { undoId: "undo", count: added.length + changed.length };
    },
    "undo/apply"() {
      kept.set(priya.uid, priya);
      announce(["contact/", "undo/"]);
      return { kind: "delete", restored: 1, kept: 0 };
    },
    "journal/list": () => [],
    "shelf/list": () => null,
    "settings/show": () => defaultSettings,
  });
  window.location.hash = hash;
  const model = createOptions({
    request: background.request,
    onChanges(listener) {
      announce = listener;
      return () => undefined;
    },
    frame: window,
    typed: aStorage(),
    copy: async () => undefined,
    now: () => aMoment,
    newUid: () => crypto.randomUUID(),
    applyTheme: () => undefined,
    readFile,
    planImport,
    print: { vcard4: () => "", vcard3: () => "", csv: () => "" },
    download: () => undefined,
  });
  render(<Options model={model} />);
  await model.open();
  return { people: kept };
}

const fill = (label: string, value: string): boolean =>
  fireEvent.input(screen.getByLabelText(label, { selector: "input, textarea" }), { target: { value } });
const click = async (role: string, name: string): Promise<boolean> =>
  fireEvent.click(await screen.findByRole(role, { name }));
const status = (): string => screen.getByRole("status").textContent ?? "";

describe("the options page", () => {
  beforeEach(() => {
    window.location.hash = "";
  });
  afterEach(cleanup);

  it("leads to each of its parts by name, and marks where one is", async () => {
    await open("#contacts");
    const links = within(screen.getByRole("navigation")).getAllByRole("link");
    expect(links.map((link) => link.textContent)).toEqual([
      "Today",
      "Contacts",
      "Journal",
      "Settings",
      "Data",
    ]);
    expect(links.map((link) => link.getAttribute("aria-current"))).toEqual([null, "page", null, null, null]);
  });

  it("keeps what is typed for somebody new, the last interest without its comma too", async () => {
    const { people } = await open("#contacts");
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

  it("changes Priya's title and nothing else of her", async () => {
    const { people } = await open(`#contacts/${encodeURIComponent(priya.uid)}`);
    await screen.findByRole("heading", { level: 1, name: "Priya Raman" });
    fill("Title", "Founder");
    await click("button", "Save");
    await waitFor(() => expect(people.get(priya.uid)).toEqual({ ...priya, title: "Founder" }));
  });

  it("deletes Priya, says so, and brings her back", async () => {
    const { people } = await open(`#contacts/${encodeURIComponent(priya.uid)}`);
    await click("button", "Delete contact");
    await screen.findByText(/Nobody is here yet/);
    expect(status()).toBe("Priya Raman was deleted.");
    await click("button", "Undo");
    await screen.findByRole("link", { name: "Priya Raman" });
    expect(people.get(priya.uid)).toEqual(priya);
  });

  it("finds people as one types, and says when nobody matches", async () => {
    await open("#contacts", [priya, someone("Lars")]);
    const search = await screen.findByLabelText("Search contacts");
    fireEvent.input(search, { target: { value: "search" } });
    await waitFor(() => expect(screen.getAllByRole("listitem").length).toBeGreaterThan(0));
    await waitFor(() => expect(screen.queryByRole("link", { name: "Lars" })).toBeNull());
    expect(screen.getByText("1 person found")).toBeTruthy();
    fireEvent.input(search, { target: { value: "zzz" } });
    await screen.findByText(/Nobody here matches that/);
  });

  it("imports a file after showing what it would do", async () => {
    const { people } = await open("#data");
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

  it("says plainly that a person is not there any more", async () => {
    await open("#contacts/somebody-else");
    await screen.findByRole("heading", { level: 1, name: "Not in your contacts" });
  });
});
