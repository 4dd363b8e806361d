import { describe, expect, it, vi } from "vitest";
import { defaultSettings, type Settings } from "../../../../../src/core/settings/settings";
import { createStatus } from "../../../../../src/ui/kit/status";
import { createOutcomes } from "../../../../../src/ui/options/outcomes";
import { createSettings } from "../../../../../src/ui/options/settings/settings-model";
import { asking, failing } from "../asking";

vi.mock("webextension-polyfill", async () => {
  const { fakeBrowser } = await import("../../../../fakes/browser");
  return { default: fakeBrowser().api };
});

async function open(answers: Parameters<typeof asking>[0] = {}) {
  const kept: Settings = defaultSettings;
  const background = asking({
    "settings/show": () => kept,
    "settings/save": (change) => ({ ...kept, ...change }),
    ...answers,
  });
  const status = createStatus();
  const themes: string[] = [];
  const model = createSettings({
    request: background.request,
    outcomes: createOutcomes({ request: background.request, status }),
    applyTheme: (theme) => themes.push(theme),
  });
  await model.reload();
  return { model, status, themes };
}

describe("the settings", () => {
  it("turn dark the moment dark is chosen", async () => {
    const { model, status, themes } = await open();
    const choosing = model.chooseTheme("dark");
    expect(themes.at(-1)).toBe("dark");
    await choosing;
    expect(status.outcome.value?.text).toBe("Kept.");
  });

  it("keep the mail service and leave the look alone", async () => {
    const { model } = await open();
    await model.chooseMail("gmail");
    expect(model.settings.value).toEqual({ ...defaultSettings, mail: "gmail" });
  });

  it("go back to what is true when a choice could not be kept", async () => {
    const { model, status, themes } = await open({ "settings/save": failing("storage-full") });
    await model.chooseTheme("dark");
    expect([model.settings.value?.theme, themes.at(-1)]).toEqual(["system", "system"]);
    expect(status.outcome.value?.text).toContain("The disk is full");
  });
});
