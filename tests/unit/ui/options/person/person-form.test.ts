import { describe, expect, it } from "vitest";
import type { Contact } from "../../../../../src/core/contact/contact";
import { checkForm } from "../../../../../src/ui/options/person/check-form";
import {
  applyForm,
  formOf,
  settled,
  type PersonForm,
} from "../../../../../src/ui/options/person/person-form";
import { at, someone } from "../../../../fakes/people";

/** Somebody of whom everything is known, also what no form shows. */
const atWork = { value: "priya@lantern.example", type: "work" };
const atHome = { value: "priya@home.example", type: "home" };
const priya: Contact = someone("Priya Raman", {
  n: { family: "Raman", given: "Priya", additional: "K.", prefix: "Dr.", suffix: "" },
  nickname: "Pri",
  emails: [atWork, atHome],
  tels: [{ value: "+44 7700 900101", type: "mobile" }],
  role: "Founder",
  urls: ["https://lantern.example"],
  socialProfiles: ["https://www.linkedin.com/in/priya"],
  bday: "--03-14",
  anniversaries: [{ date: "2019-05-01", label: "Lantern" }],
  categories: ["Leeds"],
  note: "Met in Leeds.",
  pronouns: "she/her",
  rhythm: 30,
  interests: ["search engines"],
});

const typed = (change: Partial<PersonForm>): Contact => {
  const base = formOf(priya);
  return applyForm(priya, base, settled({ ...base, ...change }));
};

describe("saving a person's form", () => {
  it("changes nothing of Priya when nothing was typed", () => {
    expect(typed({})).toEqual(priya);
  });

  it("changes what was typed and nothing else", () => {
    expect(typed({ title: " Engineer ", channel: "whatsapp" })).toEqual({
      ...priya,
      title: "Engineer",
      channel: "whatsapp",
    });
  });

  it("takes an interest that no comma followed", () => {
    expect(typed({ interests: { items: ["search engines"], pending: "BM25, maps" } }).interests).toEqual([
      "search engines",
      "BM25",
      "maps",
    ]);
  });

  it("keeps her other email and where each belongs when the first is changed", () => {
    expect(typed({ emails: [{ value: "new@lantern.example", type: "work" }, atHome] }).emails).toEqual([
      { value: "new@lantern.example", type: "work" },
      atHome,
    ]);
  });

  it("lets go of a line that was emptied", () => {
    expect(typed({ emails: [{ value: " ", type: "work" }, atHome] }).emails).toEqual([atHome]);
    expect(typed({ tels: [{ value: "", type: "mobile" }] }).tels).toEqual([]);
  });

  it("keeps the parts of a name that is still the same people's name, and guesses those of another", () => {
    expect(typed({ fn: "Dr. Priya K. Raman OBE" }).n).toEqual(priya.n);
    expect(typed({ fn: "Priya Menon" }).n).toMatchObject({ family: "Menon", given: "Priya", prefix: "" });
  });

  it("sorts a new link by what it is and leaves the others where they were", () => {
    const links = `${formOf(priya).links}\nhttps://github.com/priya\nhttps://blog.example`;
    expect(typed({ links })).toMatchObject({
      socialProfiles: ["https://www.linkedin.com/in/priya", "https://github.com/priya"],
      urls: ["https://lantern.example", "https://blog.example"],
    });
  });

  it("keeps every other field that was typed", () => {
    const typedForm: Partial<PersonForm> = {
      n: { family: "Raman ", given: "Priyanka", additional: "K.", prefix: "Dr.", suffix: "OBE" },
      nickname: "Piya",
      role: "Chair",
      pronouns: "they/them",
      lang: "de",
      tz: "Europe/Berlin",
      bday: { day: "29", month: "2", year: "1984" },
      anniversaries: [
        { label: "Lantern", date: { day: "1", month: "5", year: "2019" } },
        { label: " Wedding ", date: { day: "3", month: "6", year: "" } },
        { label: "", date: { day: "", month: "", year: "" } },
      ],
      categories: { items: ["Leeds"], pending: "rowing" },
      rhythm: 90,
    };
    expect(typed(typedForm)).toEqual({
      ...priya,
      n: { family: "Raman", given: "Priyanka", additional: "K.", prefix: "Dr.", suffix: "OBE" },
      nickname: "Piya",
      role: "Chair",
      pronouns: "they/them",
      lang: "de",
      tz: "Europe/Berlin",
      bday: "1984-02-29",
      anniversaries: [
        { date: "2019-05-01", label: "Lantern" },
        { date: "--06-03", label: "Wedding" },
      ],
      categories: ["Leeds", "rowing"],
      rhythm: 90,
    });
  });

  it("lets go of a birthday that was emptied, and of a rhythm", () => {
    const none = { day: "", month: "", year: "" };
    expect(typed({ bday: none, rhythm: null })).toEqual({ ...priya, bday: "", rhythm: null });
  });

  it("leaves alone what was changed elsewhere while the form was open", () => {
    const base = formOf(priya);
    const meanwhile = { ...priya, org: "Lantern Search", interests: ["search engines", "maps"] };
    expect(applyForm(meanwhile, base, { ...base, title: "Engineer" })).toEqual({
      ...meanwhile,
      title: "Engineer",
    });
  });
});

describe("checking a person's form", () => {
  const check = (contact: Contact, change: Partial<PersonForm>) =>
    checkForm(formOf(contact), { ...formOf(contact), ...change });

  it("wants a name or an email", () => {
    expect(check(someone(""), {})).toEqual({ fn: "options_error_name" });
    expect(check(someone(""), { emails: at("lars@example.org") })).toEqual({});
  });

  it("catches a slip in an email that was just typed, not in one that came from an old address book", () => {
    expect(check(priya, { emails: at("priya at lantern") })).toEqual({ emails: "options_error_email" });
    expect(check(someone("Lars", { emails: at("/o=exchange/cn=lars") }), { title: "x" })).toEqual({});
  });

  it("asks again for a day that the calendar has not, and for words without a day", () => {
    const none = { day: "", month: "", year: "" };
    const never = { day: "31", month: "4", year: "" };
    expect(check(priya, { bday: never })).toEqual({ bday: "options_error_date" });
    expect(check(priya, { anniversaries: [{ label: "Wedding", date: never }] })).toEqual({
      anniversaries: "options_error_date",
    });
    expect(check(priya, { anniversaries: [{ label: "Wedding", date: none }] })).toEqual({
      anniversaries: "options_error_date_missing",
    });
  });

  it("bears with a day that an old address book brought, whatever the calendar says", () => {
    expect(check(someone("Lars", { bday: "--04-31" }), { title: "x" })).toEqual({});
  });

  it("refuses a time zone that nobody keeps time in", () => {
    expect(check(priya, { tz: "Leeds time" })).toEqual({ tz: "options_error_tz" });
    expect(check(someone("Lars", { tz: "Leeds time" }), { title: "x" })).toEqual({});
  });

  it("refuses a link that is no page of the web", () => {
    expect(check(priya, { links: "data:text/html,hello" })).toEqual({ links: "options_error_link" });
  });
});
