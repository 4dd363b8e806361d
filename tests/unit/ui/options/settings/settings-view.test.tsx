// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/preact";
import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { defaultNoticing, defaultSettings, type Settings } from "../../../../../src/core/settings/settings";
import { defaultReminders } from "../../../../../src/core/reminder/reminder";
import { createStatus } from "../../../../../src/ui/kit/status";
import { createOutcomes } from "../../../../../src/ui/options/outcomes";
import { createSettings } from "../../../../../src/ui/options/settings/settings-model";
import {
  settingsParts,
  settingsPartNames,
  settingWords,
  type SettingsPart,
} from "../../../../../src/ui/options/settings/settings-parts";
import { SettingsView } from "../../../../../src/ui/options/settings/settings-view";
import { asking } from "../asking";

type Messages = Record<string, { message: string } | undefined>;

const filled = (text: string, values: readonly string[]): string =>
  text.replaceAll(/\$(\d)/g, (_, at: string) => values[Number(at) - 1] ?? "");

let messages: Messages = {};

vi.mock("../../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../../fakes/browser");
  const api = fakeBrowser().api as { i18n: object };
  const getMessage = (key: string, values: readonly string[] = []): string =>
    filled(messages[key]?.message ?? "", values);
  return { browser: { ...api, i18n: { ...api.i18n, getMessage } } };
});
vi.mock("../../../../../src/browser/side-panel", () => ({ hasSidePanel: () => true }));

/** Everything switched on, so that everything that can be set is there. */
const settings: Settings = {
  ...defaultSettings,
  kindsOff: ["praise"],
  reminders: { ...defaultReminders, way: "notification" },
  noticing: { ...defaultNoticing, on: true, mode: "only" },
};

async function openSettings(part: SettingsPart | null = null): Promise<void> {
  const { request } = asking({
    "settings/show": () => settings,
    "noticing/show": () => settings.noticing,
  });
  const outcomes = createOutcomes({ request, status: createStatus() });
  const model = createSettings({ request, outcomes, applyTheme: () => undefined });
  await model.reload();
  const used = { texts: { value: null }, reload: () => Promise.resolve() } as never;
  render(<SettingsView model={model} part={part} used={used} today="2026-12-01" />);
}

const speak = (language: string): void => {
  messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, "utf8")) as Messages;
};
const section = (part: SettingsPart): HTMLElement => {
  const heading = screen.getByRole("heading", {
    level: 2,
    name: messages[`settings_part_${part}`]?.message ?? "",
  });
  return heading.parentElement as HTMLElement;
};

afterEach(cleanup);

describe.each(["en", "de", "fr", "es"])("the settings in %s", (language) => {
  it("show every setting in its part, with its name and its sentence", async () => {
    speak(language);
    await openSettings();
    for (const part of settingsPartNames) {
      const text = section(part).textContent;
      for (const setting of settingsParts[part]) {
        const { label, hint } = settingWords[setting];
        for (const key of [label, hint]) {
          // What is filled in differs; what stands around it does not.
          for (const words of (messages[key]?.message ?? "?").split(/\$\d/))
            expect(text, setting).toContain(words);
        }
      }
    }
  });
});

describe("somebody who looks for one of the settings", () => {
  it("has a link to each part, and the focus is at its heading where the address names one", async () => {
    speak("en");
    await openSettings("notice");
    const links = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(links).toEqual(settingsPartNames.map((part) => `#settings/${part}`));
    expect(document.activeElement?.textContent).toBe("While you browse");
    const current = screen.getByRole("link", { current: "location" });
    expect(current.textContent).toBe("While you browse");
    // The browser finds what the link names, also when it is pressed again.
    expect(document.querySelector('[id="settings/notice"]')).toBe(document.activeElement);
  });

  it("is at no part where the address names none", async () => {
    speak("en");
    await openSettings();
    expect(screen.queryByRole("link", { current: "location" })).toBeNull();
    expect(document.activeElement).toBe(document.body);
  });
});
