import { signal } from "@preact/signals";
import { describe, expect, it } from "vitest";
import type { Contact } from "../../../../../src/core/contact/contact";
import { createContactList } from "../../../../../src/ui/options/contacts/contact-list";
import { someone } from "../../../../fakes/people";

const people = [
  someone("Priya Raman", { interests: ["search engines"] }),
  someone("Lars Nyström"),
  ...Array.from({ length: 500 }, (_, at) => someone(`Noor Haddad ${at}`)),
];
const open = (contacts: readonly Contact[] | null = people) =>
  createContactList({ contacts: signal(contacts) });

describe("the list of contacts", () => {
  it("draws two hundred at first and more when asked", () => {
    const list = open();
    expect(list.shown.value).toHaveLength(200);
    list.showMore();
    expect(list.shown.value).toHaveLength(400);
    list.search("noor");
    expect(list.shown.value).toHaveLength(200);
    expect(list.found.value).toHaveLength(500);
  });

  it("finds the same people letter by letter as at once", () => {
    const [slow, fast] = [open(), open()];
    for (const text of ["(", "(n", "(ny", "ny", "nys"]) {
      slow.search(text);
      void slow.found.value;
    }
    fast.search("nys");
    expect(slow.found.value).toEqual(fast.found.value);
    expect(slow.found.value?.map(({ fn }) => fn)).toEqual(["Lars Nyström"]);
  });

  it("looks at everybody again when letters are taken back", () => {
    const list = open();
    list.search("lars");
    expect(list.found.value).toHaveLength(1);
    list.search("");
    expect(list.found.value).toHaveLength(502);
  });

  it("is not empty while contacts are being read", () => {
    expect(open(null).found.value).toBeNull();
  });
});
