import { signal } from "@preact/signals";
import { describe, expect, it, vi } from "vitest";
import type { ShelfView } from "../../../../src/protocol/shelf";
import { createShelf, type ShelfHost } from "../../../../src/ui/shelf/shelf-model";
import { aMoment } from "../../../fakes/people";
import { asking } from "../options/asking";

vi.mock("../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

const priya = {
  uid: "priya",
  name: "Priya Raman",
  label: "Priya Raman",
  line: "",
  channel: "email",
  shelf: 2,
} as const;
const aThing = (title: string): ShelfView["things"][number] => ({
  id: title,
  at: aMoment,
  url: `https://reading.example/${title}`,
  title,
  quote: "",
});
const banner = { undoId: "u1", name: "Priya Raman", status: "opened" } as const;

/** Priya's shelf with BM25 and roses on it, and what was said, settled and copied. */
async function priyasShelf(answers: Parameters<typeof asking>[0] = {}, canCopy = true) {
  let things = [aThing("BM25"), aThing("Roses")];
  const said: [string, string | undefined][] = [];
  const settled: string[] = [];
  const copied: string[] = [];
  const background = asking({
    "shelf/list": () => ({ person: priya, things, opening: "Hi Priya" }),
    "shelf/remove"({ ids }) {
      things = things.filter(({ id }) => !ids.includes(id));
      return { undoId: "u1" };
    },
    "shelf/share"({ how }) {
      if (!how) return { outcome: "choose-mail" };
      things = [];
      return { outcome: "opened", offer: null, banner, person: priya, inTab: true, text: "" };
    },
    "shelf/agenda": ({ calendar }) => ({
      text: "BM25, roses",
      calendars: calendar ? [calendar] : ["google", "outlook"],
    }),
    ...answers,
  });
  const host: ShelfHost = {
    request: background.request,
    busy: signal(false),
    act: (work) => work(),
    done: (text, undoId) => void said.push([text, undoId]),
    settle: async ({ outcome }, name) => void settled.push(`${outcome} ${name}`),
    copy: async (text) => {
      if (!canCopy) throw new DOMException("denied", "NotAllowedError");
      copied.push(text);
    },
    tabId: () => 7,
  };
  const shelf = createShelf("priya", host);
  await shelf.reload();
  return { shelf, said, settled, copied, asked: background.asked };
}

describe("Priya's shelf", () => {
  it("lets go of one thing and says which, with the way back", async () => {
    const { shelf, said } = await priyasShelf();
    await shelf.remove(aThing("BM25"));
    expect(said).toEqual([["Off the shelf: BM25", "u1"]]);
    expect(shelf.view.value?.things.map(({ title }) => title)).toEqual(["Roses"]);
  });

  it("asks where mail is written, goes on once it knows, and is empty then", async () => {
    const { shelf, settled, asked } = await priyasShelf();
    await shelf.send();
    expect(shelf.choosingMail.value).toBe(true);
    await shelf.send({ mail: "gmail" });
    expect(shelf.choosingMail.value).toBe(false);
    expect(asked).toContainEqual({
      name: "shelf/share",
      ask: { uid: "priya", tabId: 7, how: { mail: "gmail" } },
    });
    expect(settled).toEqual(["choose-mail Priya Raman", "opened Priya Raman"]);
    expect(shelf.view.value?.things).toEqual([]);
  });

  it("says nothing was shared when another page of ours was quicker", async () => {
    const { shelf, settled } = await priyasShelf({ "shelf/share": () => ({ outcome: "nothing-kept" }) });
    await shelf.send();
    expect(settled).toEqual([]);
  });

  it("shows what to talk about and asks which calendar, then opens that one", async () => {
    const { shelf, asked } = await priyasShelf();
    await shelf.talk();
    expect(shelf.agenda.value).toEqual({ text: "BM25, roses", calendars: ["google", "outlook"] });
    await shelf.talk("outlook");
    expect(asked.at(-1)).toEqual({
      name: "shelf/agenda",
      ask: { uid: "priya", tabId: 7, calendar: "outlook" },
    });
    expect(shelf.view.value?.things).toHaveLength(2);
  });

  it("copies the agenda, and says what to do where the browser refuses", async () => {
    const { shelf, said, copied } = await priyasShelf();
    await shelf.talk();
    await shelf.copyAgenda();
    expect(copied).toEqual(["BM25, roses"]);
    expect(said).toEqual([["The agenda is on your clipboard.", undefined]]);
    const refused = await priyasShelf({}, false);
    await refused.shelf.talk();
    await refused.shelf.copyAgenda();
    expect(refused.said[0]?.[0]).toMatch(/copy it by hand/);
  });

  it("is empty once they talked, agenda and all, with the way back", async () => {
    const { shelf, said } = await priyasShelf();
    await shelf.talk();
    await shelf.talked();
    expect(said).toEqual([["2 things are off the shelf.", "u1"]]);
    expect(shelf.agenda.value).toBeNull();
    expect(shelf.view.value?.things).toEqual([]);
  });
});
