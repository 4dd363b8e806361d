import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beginAct, openInGmail, personInPopup } from "../acts.ts";
import { axeViolations } from "../axe.ts";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { withGmail, withPeople } from "../people.ts";
import { loginUrl, sites } from "../sites.ts";

const told = /^What you told them on /;
const warning = /You have used these words before/;

describe.each(browsers)("$name: somebody who tells Ana something for the second time", ({ launch }) => {
  let driver: Driver;
  let tab: Surface;
  let composer: Surface;

  const begin = async (act: string, heading: string): Promise<void> => {
    composer = await beginAct(driver, await personInPopup(driver, tab, "Ana Lind"), act, heading);
  };

  beforeAll(async () => {
    driver = await launch({ sites });
    await (await withPeople(driver, "acquaintances.vcf")).close();
    await withGmail(driver);
    tab = await driver.open(loginUrl);
  });
  afterAll(() => driver?.close());

  it.each([
    ["Praise", "Praise for Ana Lind", "In the review you asked what nobody dared to ask"],
    ["Advise", "A thought for Ana Lind", "On Monday the queries were read row by row"],
    ["Check in", "A hello to Ana Lind", "How is the house by the sea doing"],
  ])("has told her nothing of the kind before: %s", async (act, heading, said) => {
    await begin(act, heading);
    expect(await composer.count("button", told)).toBe(0);
    await composer.fill("Your words", said);
    expect((await openInGmail(driver, composer)).get("body")).toContain(said);
    await composer.close();
  });

  it.each([
    [
      "Praise",
      "Praise for Ana Lind",
      "In the review you asked what nobody dared to ask.",
      "Again, you asked what nobody dared to ask",
      "you asked what nobody dared to ask",
      "You asked for the numbers before anybody else",
    ],
    [
      "Advise",
      "A thought for Ana Lind",
      "On Monday the queries were read row by row.",
      "Today the Queries, were read row by row!",
      "the Queries were read row by row",
      "Today they were read in one piece",
    ],
  ])(
    "is shown what was told her last time, and warned while the words repeat, and only then: %s",
    async (act, heading, last, again, repeated, other) => {
      await begin(act, heading);
      await composer.waitFor("button", told);
      expect(await composer.text()).not.toContain(last);
      await composer.click("button", told);
      await composer.waitForText(last);
      expect(await composer.text()).not.toMatch(warning);
      await composer.fill("Your words", again);
      await composer.waitForText(`You have used these words before: “${repeated}”`);
      for (const scheme of ["light", "dark"] as const) {
        await composer.colorScheme(scheme);
        expect(await axeViolations(composer), scheme).toEqual([]);
      }
      await composer.fill("Your words", other);
      await composer.waitForNoText(warning);
      // Their own words in the message are looked at as well, once it is changed by hand.
      await composer.fill("Message", `Hi Ana, ${repeated}.`);
      await composer.waitForText(warning);
      await composer.fill("Message", `Hi Ana, ${other}.`);
      await composer.waitForNoText(warning);
      expect((await openInGmail(driver, composer)).get("body")).toBe(`Hi Ana, ${other}.`);
      await composer.close();
    },
  );

  it("may ask how the house is doing as often as they like", async () => {
    await begin("Check in", "A hello to Ana Lind");
    await composer.waitFor("button", told);
    await composer.fill("Your words", "How is the house by the sea doing");
    await expect
      .poll(async () => (await composer.waitFor("textbox", "Message")).value)
      .toContain("How is the house by the sea doing");
    expect(await composer.text()).not.toMatch(warning);
    await composer.close();
  });

  it("made no request of its own and had no error", async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});
