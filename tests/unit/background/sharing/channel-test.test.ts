import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { startBackground } from "../../../../src/background/start";
import { asker } from "../../../fakes/asker";
import { fakeBrowser, type FakeBrowser } from "../../../fakes/browser";
import { at, someone } from "../../../fakes/people";

let fake: FakeBrowser;

vi.mock("../../../../src/browser/api", () => ({
  get browser() {
    return fake.api;
  },
}));

const ask = asker(() => fake);
const priya = someone("Priya Raman", { emails: at("priya@raman.example"), tels: at("+44 7700 900101") });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fake = fakeBrowser();
  startBackground();
});

describe("trying a channel", () => {
  it("opens her conversation, empty, and writes nothing down", async () => {
    expect(await ask("channel/test", { contact: priya, channel: "whatsapp" })).toEqual({ opened: true });
    expect(fake.opened).toEqual(["https://wa.me/447700900101?text="]);
    expect(await ask("journal/list", { query: "", limit: 5 })).toEqual([]);
    expect(await ask("contacts/show", { uid: priya.uid })).toBeNull();
  });

  it("opens the mail that the user writes in", async () => {
    await ask("settings/save", { mail: "gmail" });
    await ask("channel/test", { contact: priya, channel: "email" });
    expect(fake.opened[0]).toContain("https://mail.google.com/mail/?view=cm&fs=1&to=priya%40raman.example&");
  });

  it("opens nothing where there is nothing to open", async () => {
    expect(await ask("channel/test", { contact: priya, channel: "linkedin" })).toEqual({ opened: false });
    expect(await ask("channel/test", { contact: priya, channel: "copy" })).toEqual({ opened: false });
    expect(await ask("channel/test", { contact: priya, channel: "custom-gone" })).toEqual({ opened: false });
  });
});
