import { describe, expect, it, vi } from "vitest";
import type { Contact } from "../../../../src/core/contact/contact";
import { createAddressBook } from "../../../../src/ui/options/address-book";
import { someone } from "../../../fakes/people";
import { asking, failing } from "./asking";

vi.mock("webextension-polyfill", async () => {
  const { fakeBrowser } = await import("../../../fakes/browser");
  return { default: fakeBrowser().api };
});

describe("the address book", () => {
  it("reads again when something changed while it was reading", async () => {
    const readings: ((contacts: Contact[]) => void)[] = [];
    const background = asking({
      "contacts/list": () => new Promise<Contact[]>((resolve) => readings.push(resolve)),
    });
    const book = createAddressBook(background);
    const first = book.reload();
    const second = book.reload();
    readings[0]?.([someone("Priya")]);
    await vi.waitFor(() => expect(readings).toHaveLength(2));
    expect(book.contacts.value).toBeNull();
    readings[1]?.([someone("Priya"), someone("Lars")]);
    await Promise.all([first, second]);
    expect(book.contacts.value).toHaveLength(2);
  });

  it("shows somebody just saved in their place at once", async () => {
    const book = createAddressBook(asking({ "contacts/list": () => [someone("Aiko"), someone("Zoë")] }));
    await book.reload();
    book.remember(someone("Émile"));
    expect(book.contacts.value?.map(({ fn }) => fn)).toEqual(["Aiko", "Émile", "Zoë"]);
    book.forget("Aiko");
    expect(book.find("Aiko")).toBeNull();
  });

  it("says what happened when the storage does not answer, and keeps what it had", async () => {
    let works = true;
    const fails = failing("storage-failed");
    const book = createAddressBook(asking({ "contacts/list": () => (works ? [someone("Priya")] : fails()) }));
    await book.reload();
    works = false;
    await book.reload();
    expect(book.failure.value).toContain("storage did not answer");
    expect(book.contacts.value).toHaveLength(1);
    works = true;
    await book.reload();
    expect(book.failure.value).toBeNull();
  });
});
