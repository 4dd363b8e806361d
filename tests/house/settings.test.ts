import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../src/core/settings/settings";
import {
  settingsParts,
  settingsPartNames,
  settingWords,
  type SettingName,
} from "../../src/ui/options/settings/settings-parts";

/** Every setting that there is, those of a group behind its name. */
const settings = Object.entries(defaultSettings).flatMap(([name, value]) =>
  ["intention", "reminders", "noticing"].includes(name)
    ? Object.keys(value as object).map((part) => `${name}.${part}`)
    : [name],
);

/** What is kept with the settings and is none: said where one writes to somebody, and that something was offered once. */
const setElsewhere = ["formal", "noticing.offered"];

describe("the settings", () => {
  it("are all in one part of the screen, and nothing is there that is no setting", () => {
    const shown: SettingName[] = settingsPartNames.flatMap((part) => [...settingsParts[part]]);
    expect([...shown, ...setElsewhere].toSorted()).toEqual(settings.toSorted());
    expect(new Set(shown).size).toBe(shown.length);
    expect(Object.keys(settingWords).toSorted()).toEqual(shown.toSorted());
  });

  it.each(["en", "de", "fr", "es"])("have a name and a sentence each in %s, no two the same", (language) => {
    const messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, "utf8")) as Record<
      string,
      { message: string } | undefined
    >;
    const said = (key: string): string => messages[key]?.message ?? "";
    for (const [setting, { label, hint }] of Object.entries(settingWords)) {
      expect(said(label), setting).not.toBe("");
      // A sentence, or several; only an example of what to type is none.
      if (setting !== "noticing.sites") expect(said(hint), setting).toMatch(/\S+ \S+.*[.?]$/su);
      expect(said(hint), setting).not.toBe("");
    }
    const hints = Object.values(settingWords).map(({ hint }) => said(hint));
    expect(new Set(hints).size).toBe(hints.length);
  });
});
