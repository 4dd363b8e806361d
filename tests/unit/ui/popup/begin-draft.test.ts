import { signal } from "@preact/signals";
import { describe, expect, it, vi } from "vitest";
import { createBeginDraft } from "../../../../src/ui/popup/begin-draft";
import type { PopupView } from "../../../../src/protocol/views";
import { asking } from "../options/asking";

vi.mock("../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

const praise = { act: "praise", uid: "ana" } as const;

/** A popup over tab 7, in the order in which things happen. */
function aPopup({ beside = true, tabId = 7, opens = true, hasPanel = true } = {}) {
  const happened: string[] = [];
  const background = asking({
    "draft/begin": (what) => {
      happened.push(`draft ${what.beside ? "beside" : "in a tab"}`);
      return { id: "d" };
    },
  });
  const begin = createBeginDraft({
    request: background.request,
    view: signal({ beside, tabId } as PopupView),
    openBeside: hasPanel
      ? async (tab, prepare) => {
          await prepare();
          happened.push(`panel of tab ${tab}`);
          return opens;
        }
      : undefined,
    leave: () => void happened.push("popup closed"),
  });
  return { begin, happened };
}

describe("somebody who begins to write from the popup", () => {
  it("writes beside the page: the panel is asked for in the click itself, with the draft that it is to show", async () => {
    const { begin, happened } = aPopup();
    const begun = begin(praise);
    expect(happened).toEqual(["draft beside"]);
    await begun;
    expect(happened).toEqual(["draft beside", "panel of tab 7", "popup closed"]);
  });

  it("writes in a tab where the browser would not open the panel", async () => {
    const { begin, happened } = aPopup({ opens: false });
    await begin(praise);
    expect(happened).toEqual(["draft beside", "panel of tab 7", "draft in a tab", "popup closed"]);
  });

  it.each([
    ["likes a tab better", { beside: false }],
    ["has a browser without a panel", { hasPanel: false }],
    ["is in no tab", { tabId: -1 }],
  ])("writes in a tab where one %s", async (_why, how) => {
    const { begin, happened } = aPopup(how);
    await begin(praise);
    expect(happened).toEqual(["draft in a tab", "popup closed"]);
  });
});
