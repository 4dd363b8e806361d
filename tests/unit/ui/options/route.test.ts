import { describe, expect, it } from "vitest";
import { settingsPartNames } from "../../../../src/ui/options/settings/settings-parts";
import { parseRoute, printRoute, sectionOf, sections, type Route } from "../../../../src/ui/options/route";

describe("the address of a view", () => {
  const routes: Route[] = [
    ...sections.map((at) => ({ at })),
    ...settingsPartNames.map((part) => ({ at: "settings" as const, part })),
    { at: "new-person" },
    { at: "person", uid: "urn:uuid:7d1f/0a52 #?%" },
    { at: "person", uid: "محمد" },
    { at: "new-entry" },
    { at: "promise", id: "2026-03-02T09:00:00.000Z-000prom" },
    { at: "new-promise", start: { whom: null, page: null } },
    {
      at: "new-promise",
      start: {
        whom: { uid: "urn:uuid:7d1f/0a52 #?%&", label: "محمد & Zoë" },
        page: { kind: "article", url: "https://reading.example/?a=1&b=2#c", title: "100 % ranked?" },
      },
    },
    { at: "review" },
    { at: "sitting" },
    { at: "entry", id: "2026-03-02T09:00:00.000Z-1a2b3c4d" },
  ];

  it.each(routes)("leads back to it: $at", (route) => {
    expect(parseRoute(printRoute(route))).toEqual(route);
  });

  it("is Today where it names nothing", () => {
    expect(parseRoute("")).toEqual({ at: "today" });
    expect(parseRoute("#nowhere")).toEqual({ at: "today" });
    expect(parseRoute("#settings/nowhere")).toEqual({ at: "settings" });
  });

  it("takes a uid that nobody encoded as it stands", () => {
    expect(parseRoute("#add-promise")).toEqual({ at: "new-promise", start: { whom: null, page: null } });
    expect(parseRoute("#add-promise?kind=secret&url=https://reading.example/")).toMatchObject({
      start: { page: null },
    });
    expect(parseRoute("#contacts/100%")).toEqual({ at: "person", uid: "100%" });
  });

  it("marks the journal while an entry is open", () => {
    expect(sectionOf({ at: "entry", id: "a" })).toBe("journal");
    expect(sectionOf({ at: "new-entry" })).toBe("journal");
  });

  it("marks the promises while one is open by itself", () => {
    expect(sectionOf({ at: "promise", id: "a" })).toBe("promises");
    expect(sectionOf({ at: "new-promise", start: { whom: null, page: null } })).toBe("promises");
  });

  it("marks Contacts while a person is open", () => {
    expect(sectionOf({ at: "person", uid: "priya" })).toBe("contacts");
    expect(sectionOf({ at: "new-person" })).toBe("contacts");
  });
});
