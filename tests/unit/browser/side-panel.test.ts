import { afterEach, describe, expect, it, vi } from "vitest";

const api = vi.hoisted(() => ({ browser: { runtime: {} } as Record<string, unknown> }));
vi.mock("../../../src/browser/api", () => api);

const { hasSidePanel, openSidePanel } = await import("../../../src/browser/side-panel");

/** A browser with such a panel, and what happens in which order. */
function aBrowser(kind: "Chromium" | "Firefox", open: () => Promise<void> = async () => undefined) {
  const happened: string[] = [];
  const panel = {
    open: (how?: { tabId: number }) => {
      happened.push(how ? `panel of tab ${how.tabId}` : "sidebar");
      return open();
    },
    setPanel: async ({ panel: shown }: { panel: string }) => void happened.push(`shows ${shown}`),
  };
  if (kind === "Chromium") vi.stubGlobal("chrome", { sidePanel: panel });
  else
    api.browser = {
      runtime: { getBrowserInfo: () => {}, getURL: (path: string) => path },
      sidebarAction: panel,
    };
  const prepare = async () => {
    happened.push("asked");
    await Promise.resolve();
    happened.push("answered");
  };
  return { happened, prepare };
}

afterEach(() => {
  vi.unstubAllGlobals();
  api.browser = { runtime: {} };
});

describe("a panel beside the page", () => {
  it("opens in Chromium once the popup has its answer, since the popup closes under it", async () => {
    const { happened, prepare } = aBrowser("Chromium");
    expect(await openSidePanel(7, prepare)).toBe(true);
    expect(happened).toEqual(["asked", "answered", "panel of tab 7"]);
  });

  it("opens in Firefox in the click itself, which allows it no later, and not with the draft of last time", async () => {
    const { happened, prepare } = aBrowser("Firefox");
    expect(await openSidePanel(7, prepare)).toBe(true);
    expect(happened).toEqual(["shows src/ui/compose/compose.html", "sidebar", "asked", "answered"]);
  });

  it.each(["Chromium", "Firefox"] as const)("is told to be shut where %s would not open it", async (kind) => {
    const { prepare } = aBrowser(kind, () => Promise.reject(new Error("only in response to a user gesture")));
    expect(await openSidePanel(7, prepare)).toBe(false);
  });

  it.each(["Chromium", "Firefox"] as const)("says in %s what went wrong with the draft", async (kind) => {
    aBrowser(kind);
    await expect(openSidePanel(7, () => Promise.reject(new Error("quota")))).rejects.toThrow("quota");
  });

  it("is not there in a browser without one", async () => {
    expect(hasSidePanel()).toBe(false);
    expect(await openSidePanel(7, async () => undefined)).toBe(false);
  });
});
