import { describe, expect, it } from "vitest";
import type { JournalEntry } from "../../../../src/core/journal/entry";
import { isFresh, type Intent } from "../../../../src/core/menu/intent";
import { linkedPage } from "../../../../src/core/menu/linked-page";
import { menuPeople } from "../../../../src/core/menu/menu-people";
import { menuTitle } from "../../../../src/core/menu/menu-title";
import { escapedXml } from "../../../../src/core/menu/omnibox-text";
import { passageFrom } from "../../../../src/core/menu/passage";
import { peopleNamed, personMeant } from "../../../../src/core/menu/people-named";
import { profilePatterns } from "../../../../src/core/menu/profile-patterns";
import { examples as linkedin } from "../../../../src/core/page/families/linkedin";
import { examples as github } from "../../../../src/core/page/families/github";
import { examples as stackExchange } from "../../../../src/core/page/families/stack-exchange";
import { examples as scholars } from "../../../../src/core/page/families/scholars";
import { aMoment, at, someone } from "../../../fakes/people";

const people = ["Ana", "Bo", "Cy", "Di", "Ed", "Flo", "Gus"].map((name) => someone(name));
const book = new Map(people.map((contact) => [contact.uid, contact]));
const shared = (...uids: string[]): JournalEntry => ({
  id: aMoment,
  at: aMoment,
  act: "share",
  uids,
  names: uids,
  page: null,
  channel: null,
  words: "",
  status: "opened",
});
const names = (found: readonly { fn: string }[]): string[] => found.map(({ fn }) => fn);

describe("the six of the menu", () => {
  it("are those shared with most, of equals those shared with last", () => {
    const entries = [shared("Bo"), shared("Ana"), shared("Cy"), shared("Ana"), shared("Bo")];
    expect(names(menuPeople(entries, book))).toEqual(["Bo", "Ana", "Cy"]);
  });

  it("counts shares only, and names nobody who was deleted", () => {
    const entries = [{ ...shared("Di"), act: "recommend" as const }, shared("Zoe"), shared("Ed")];
    expect(names(menuPeople(entries, book))).toEqual(["Ed"]);
  });

  it("begins with those whom the page in front would help, and never has seven", () => {
    const entries = [shared("Ana"), shared("Bo"), shared("Cy"), shared("Di"), shared("Ed")];
    expect(names(menuPeople(entries, book, ["Gus", "Bo", "Nobody"]))).toEqual([
      "Gus",
      "Bo",
      "Ana",
      "Cy",
      "Di",
      "Ed",
    ]);
  });

  it("has the whole of a small address book, by name, and nobody by chance from a large one", () => {
    const few = new Map([...book].slice(0, 3).toReversed());
    expect(names(menuPeople([shared("Cy")], few))).toEqual(["Cy", "Ana", "Bo"]);
    expect(menuPeople([], book)).toEqual([]);
  });
});

describe("a name in the menu", () => {
  it.each([
    ["Ana & Bo", "Ana && Bo"],
    ["  Ana\u202e\tLind\u0007 ", "Ana Lind"],
    ["100%sure", "100%\u200csure"],
    ["A".repeat(60), `${"A".repeat(39)}…`],
    ["🇳🇿".repeat(41), `${"🇳🇿".repeat(39)}…`],
    ["A".repeat(40), "A".repeat(40)],
  ])("shows %j as %j", (name, title) => expect(menuTitle(name)).toBe(title));
});

describe("a selected passage", () => {
  it("keeps its lines, without empty ones and control characters", () => {
    expect(passageFrom(" One\u202e line \r\n\r\n\n  two\tthree ")).toBe("One line\ntwo three");
    expect(passageFrom(undefined)).toBe("");
  });

  it("has a thousand characters at most, and never half of one", () => {
    const long = passageFrom("😀".repeat(5_000));
    expect(long.length).toBeLessThanOrEqual(1_000);
    expect(long).toMatch(/^(?:😀)+…$/u);
    expect(passageFrom("word\n".repeat(100_000)).length).toBeLessThanOrEqual(1_000);
  });
});

describe("the page behind a link", () => {
  it("is its clean address and its own text", () => {
    const page = linkedPage("https://reading.example/a?utm_source=x", " How\n BM25\u202e ranks ");
    expect(page).toMatchObject({ kind: "other", url: "https://reading.example/a", title: "How BM25 ranks" });
  });

  it.each(["", "https://reading.example/a", "www.reading.example/a"])(
    "has no title where the text %j says nothing",
    (text) => expect(linkedPage("https://reading.example/a", text)?.title).toBe(""),
  );

  it("is private by its address, and nothing where nobody else could open it", () => {
    expect(linkedPage("https://mail.google.com/mail/u/0/#inbox/x", "Re: divorce")).toMatchObject({
      kind: "private",
      title: "",
    });
    for (const address of ["mailto:ana@lind.example", "javascript:alert(1)", "file:///etc/passwd", "blob:x"])
      expect(linkedPage(address, "x")).toBeNull();
  });
});

describe("profile addresses", () => {
  // As browsers read match patterns, as far as ours need it: scheme, host, and a glob over path and query.
  const fits = (address: string): boolean =>
    profilePatterns.some((pattern) => {
      const [, host = "", path = ""] = /^\*:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
      const { hostname, pathname, search } = new URL(address);
      const bare = host.replace(/^\*\./, "");
      const isHost = hostname === bare || (host.startsWith("*.") && hostname.endsWith(`.${bare}`));
      const glob = path.replaceAll(/[.?+]/g, "\\$&").replaceAll("*", ".*");
      return isHost && new RegExp(`^${glob}$`).test(pathname + search);
    });

  it.each([
    ...(linkedin["linkedin-profile"] ?? []),
    ...(stackExchange["stack-profile"] ?? []),
    ...(scholars["orcid"] ?? []),
    ...(scholars["google-scholar"] ?? []),
    ...(scholars["research-profile"] ?? []),
  ])("know %s", (address) => expect(fits(address)).toBe(true));

  it.each([
    ...(linkedin["linkedin-job"] ?? []),
    ...(linkedin["linkedin-article"] ?? []),
    ...(stackExchange["stack-question"] ?? []),
    ...(github["github-repository"] ?? []),
    "https://reading.example/in/ana",
  ])("refuse %s", (address) => expect(fits(address)).toBe(false));
});

describe("a name in the address bar", () => {
  const priya = someone("Priya Raman", { org: "Lantern", interests: ["search engines"] });
  const other = someone("Priya Raman", { uid: "other", org: "Beacon" });
  const zoe = someone("Zoë Lind", { nickname: "Zozo", emails: at("zoe@lantern.example") });
  const all = [priya, other, zoe];

  it("finds people by name and nickname, not by what they like or where they work", () => {
    expect(peopleNamed("pri", all, 5)).toHaveLength(2);
    expect(names(peopleNamed("zoz", all, 5))).toEqual(["Zoë Lind"]);
    expect(peopleNamed("lantern", all, 5)).toEqual([]);
    expect(peopleNamed("search", all, 5)).toEqual([]);
  });

  it("means one person, or nobody", () => {
    expect(personMeant("zoe lind", all)?.uid).toBe(zoe.uid);
    expect(personMeant("zo", all)?.uid).toBe(zoe.uid);
    expect(personMeant("priya", all)).toBeNull();
    expect(personMeant("Priya Raman, Beacon", all)?.uid).toBe("other");
    expect(personMeant("priya", [priya, zoe])?.uid).toBe(priya.uid);
    expect(personMeant("", all)).toBeNull();
    expect(personMeant("Nobody", all)).toBeNull();
  });

  it("is written as XML without being any", () => {
    expect(escapedXml(`<b>"Ana" & 'Bo'`)).toBe("&lt;b&gt;&quot;Ana&quot; &amp; &apos;Bo&apos;");
  });
});

describe("an intent", () => {
  const intent: Intent = {
    at: aMoment,
    tabId: 1,
    page: null,
    refused: "nothing",
    wasRead: false,
    quote: "",
    purpose: { do: "show" },
  };
  const after = (seconds: number): string => new Date(Date.parse(aMoment) + seconds * 1_000).toISOString();

  it("is for the popup that opens within two minutes", () => {
    expect(isFresh(intent, aMoment)).toBe(true);
    expect(isFresh(intent, after(120))).toBe(true);
    expect(isFresh(intent, after(121))).toBe(false);
    expect(isFresh(intent, after(-1))).toBe(false);
  });
});
