import { signal } from "@preact/signals";
import { describe, expect, it, vi } from "vitest";
import type { Asking } from "../../../../src/ui/popup/asking";
import { createReaching } from "../../../../src/ui/popup/reaching";
import { aStorage, asking as askingOf } from "../options/asking";

vi.mock("../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

const left = { uid: "ana", name: "Ana Lind", text: "Hi Ana", url: "https://blog.example/bm25" };
const question = { entryId: "u4", name: "Ana Lind", text: "Hi Ana" };

/** A popup as it opens, with what an earlier one left in this storage. */
function aPopup(storage: ReturnType<typeof aStorage>, answer: typeof left | null = left) {
  const asking = signal<Asking | null>(null);
  const background = askingOf({ "share/unreached": () => answer });
  const model = createReaching({
    request: background.request,
    asking,
    unsaved: storage,
    now: () => 0,
  });
  return { asking, model, asked: background.asked };
}

describe("how somebody is reached", () => {
  it("is asked again, with what was typed, by the popup that opens after the address was looked up elsewhere", async () => {
    const storage = aStorage();
    const before = aPopup(storage);
    before.model.askReach(question);
    before.model.writeAddress("ana@li");
    const after = aPopup(storage);
    expect(await after.model.bringBack(({ url }) => url === left.url)).toBe(true);
    expect(after.asking.value).toEqual({ about: "reach", ...question });
    expect(after.model.address.value).toBe("ana@li");
  });

  it("is asked again where nothing was typed yet", async () => {
    const storage = aStorage();
    aPopup(storage).model.askReach(question);
    const after = aPopup(storage);
    expect(await after.model.bringBack(() => true)).toBe(true);
    expect(after.model.address.value).toBe("");
  });

  it("waits, unasked, while another page is in front", async () => {
    const storage = aStorage();
    aPopup(storage).model.askReach(question);
    const elsewhere = aPopup(storage);
    expect(await elsewhere.model.bringBack(({ url }) => url === "https://mail.example/")).toBe(false);
    expect(elsewhere.asking.value).toBeNull();
    expect(await aPopup(storage).model.bringBack(() => true)).toBe(true);
  });

  it("is not asked again once the share was taken back or answered", async () => {
    const storage = aStorage();
    aPopup(storage).model.askReach(question);
    expect(await aPopup(storage, null).model.bringBack(() => true)).toBe(false);
    const later = aPopup(storage);
    expect(await later.model.bringBack(() => true)).toBe(false);
    expect(later.asked).toEqual([]);
  });

  it("is not asked again after “Not now”", async () => {
    const storage = aStorage();
    const before = aPopup(storage);
    before.model.askReach(question);
    before.model.writeAddress("ana");
    before.model.leaveUnreached();
    expect(before.asking.value).toBeNull();
    expect(await aPopup(storage).model.bringBack(() => true)).toBe(false);
  });

  it("does not push aside another question that came up meanwhile", async () => {
    const storage = aStorage();
    aPopup(storage).model.askReach(question);
    const after = aPopup(storage);
    const mail: Asking = { about: "mail", to: { uid: "mara" }, name: "Mara" };
    const bringing = after.model.bringBack(() => true);
    after.asking.value = mail;
    expect(await bringing).toBe(false);
    expect(after.asking.value).toBe(mail);
  });
});
