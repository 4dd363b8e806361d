import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sourceFiles } from "./source-tree";

type Messages = Record<string, { message: string }>;
const languages = readdirSync("public/_locales");
const read = (language: string): Messages =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, "utf8")) as Messages;
const english = read("en");
const text = [...sourceFiles().map((file) => file.text), readFileSync("manifest.json", "utf8")].join("\n");

/** Keys that are put together from parts: `kind_${page.kind}`. */
const built = [...text.matchAll(/`([a-z_]+_)\$\{/g)].map(([, prefix]) => prefix ?? "");

describe("the words on screen", () => {
  it("are all used somewhere", () => {
    const unused = Object.keys(english).filter((key) => {
      const stem = key.replace(/_(?:zero|one|two|few|many|other)$/, "");
      return (
        !text.includes(`"${key}"`) &&
        !text.includes(`"${stem}"`) &&
        !text.includes(`__MSG_${key}__`) &&
        !built.some((prefix) => key.startsWith(prefix))
      );
    });
    expect(unused).toEqual([]);
  });

  it.each(languages)("exist in %s, with the same places for values", (language) => {
    const messages = read(language);
    // A language may have more forms of a plural than English; `counted` takes "other" where one is not there.
    const more = (key: string): boolean =>
      !(key in english) && key.replace(/_(?:zero|two|few|many)$/, "_other") in english;
    const keys = Object.keys(messages).filter((key) => !more(key));
    expect(keys.toSorted()).toEqual(Object.keys(english).toSorted());
    const places = (message: string): string[] => [...new Set(message.match(/\$\d/g))].toSorted();
    for (const [key, { message }] of Object.entries(english)) {
      expect(places(messages[key]?.message ?? ""), key).toEqual(places(message));
    }
  });

  it("guess nobody's pronouns: only who says which are theirs is asked with them", () => {
    const guessed = Object.entries(english).filter(
      ([key, { message }]) =>
        !key.startsWith("options_pronouns_") && /\b(?:s?he|him|hers?|his|(?:him|her)self)\b/i.test(message),
    );
    expect(guessed).toEqual([]);
  });

  it("speak of help received without a balance: nobody owes, and nothing is paid back", () => {
    const owed = Object.entries(english).filter(([, { message }]) =>
      /\b(?:balance|owe[sd]?|owing|debts?|favou?rs? (?:left|due)|in return|pa(?:y|id) back|tally)\b/i.test(
        message,
      ),
    );
    expect(owed).toEqual([]);
  });

  it("do not shout, cheer, or decorate", () => {
    const loud = Object.entries(english).filter(([, { message }]) =>
      /!|\p{Extended_Pictographic}/u.test(message),
    );
    expect(loud).toEqual([]);
  });
});
