import { describe, expect, it, vi } from "vitest";
import { RequestFailure } from "../../../../../src/browser/messages";
import { defaultSettings, type Settings } from "../../../../../src/core/settings/settings";
import { createStatus } from "../../../../../src/ui/kit/status";
import { createOutcomes } from "../../../../../src/ui/options/outcomes";
import { createSettings } from "../../../../../src/ui/options/settings/settings-model";
import { asking, failing } from "../asking";

vi.mock("../../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

async function open(answers: Parameters<typeof asking>[0] = {}, mayNotify = true) {
  const kept: Settings = defaultSettings;
  const background = asking({
    "settings/show": () => kept,
    "settings/save": (change) => ({ ...kept, ...change }),
    "reminders/save": (reminders) => ({ ...kept, reminders }),
    ...answers,
  });
  const status = createStatus();
  const themes: string[] = [];
  const model = createSettings({
    request: background.request,
    outcomes: createOutcomes({ request: background.request, status }),
    askForNotifications: async () => mayNotify,
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

  it("keep where phone numbers are dialled from, and go by the language again", async () => {
    const { model } = await open();
    await model.choosePhoneCountry("NZ");
    expect(model.settings.value?.phoneCountry).toBe("NZ");
    await model.choosePhoneCountry(null);
    expect(model.settings.value?.phoneCountry).toBeNull();
  });

  it("have a kind of act suggested again that was not wanted", async () => {
    const { model } = await open({
      "settings/show": () => ({ ...defaultSettings, kindsOff: ["thank", "ask"] }),
    });
    await model.leaveOut(["ask"]);
    expect(model.settings.value?.kindsOff).toEqual(["ask"]);
  });

  it("go back to what is true when a choice could not be kept", async () => {
    const { model, status, themes } = await open({ "settings/save": failing("storage-full") });
    await model.chooseTheme("dark");
    expect([model.settings.value?.theme, themes.at(-1)]).toEqual(["system", "system"]);
    expect(status.outcome.value?.text).toContain("The disk is full");
  });

  it("stay as chosen when the worker was stopped after keeping a choice and before saying so", async () => {
    let kept = defaultSettings;
    const { model, status, themes } = await open({
      "settings/show": () => kept,
      "settings/save": (change) => {
        kept = { ...kept, ...change };
        throw new RequestFailure("no-answer");
      },
    });
    await model.chooseTheme("dark");
    expect([model.settings.value?.theme, themes.at(-1)]).toEqual(["dark", "dark"]);
    expect(status.outcome.value?.text).toBe("Kept.");
  });

  it("remind with a notification once the browser allows it, and say so where it does not", async () => {
    const { model } = await open();
    await model.changeReminders({ way: "notification", time: "07:30" });
    expect(model.settings.value?.reminders).toMatchObject({ way: "notification", time: "07:30" });
    const refused = await open({}, false);
    await refused.model.changeReminders({ way: "notification" });
    expect(refused.model.settings.value?.reminders.way).toBe("off");
    expect(refused.status.outcome.value?.text).toContain("A quiet dot needs no permission");
  });
});
