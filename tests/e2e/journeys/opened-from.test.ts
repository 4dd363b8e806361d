import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, type Driver, type Sites } from "../harness.ts";
import { withGmail, withPeople } from "../people.ts";
import { articleUrl, sites } from "../sites.ts";
import { waitUntil } from "../wait.ts";

const spy = "https://spy.example/";

/** A page that tells a third one all that it can find out about where it was opened from. */
const curious = `<!doctype html><html lang="en"><title>Curious</title><link rel="icon" href="data:,"><script>
  const told = {
    referrer: document.referrer,
    opener: String(window.opener),
    name: window.name,
    earlier: history.length - 1,
    ancestors: [...(location.ancestorOrigins ?? [])],
    activatedFrom: globalThis.navigation?.activation?.from?.url ?? "",
  };
  new Image().src = "${spy}?" + new URLSearchParams({ host: location.host, told: JSON.stringify(told) });
</script><p>Curious.</p></html>`;

const nothing = { referrer: "", opener: "null", name: "", earlier: 0, ancestors: [], activatedFrom: "" };

describe.each(browsers)("$name: a page that Goodturn opens", ({ launch }) => {
  let driver: Driver;
  const told = new Map<string, unknown>();
  let isRead = false;

  /** The article is curious itself once it was shared. */
  const watched: Sites = (url) => {
    if (url.startsWith(spy)) {
      const { searchParams } = new URL(url);
      told.set(searchParams.get("host") ?? "", JSON.parse(searchParams.get("told") ?? ""));
      return null;
    }
    if (url.startsWith("https://mail.google.com/") || (isRead && url === articleUrl))
      return { body: curious };
    return (sites as Record<string, { body: string }>)[url] ?? null;
  };

  beforeAll(async () => {
    driver = await launch({ sites: watched });
    await (await withPeople(driver, "friends.vcf")).close();
    await withGmail(driver);
  });
  afterAll(() => driver?.close());

  it("is not told from where, be it somebody's mail or a page out of the journal", async () => {
    const popup = await driver.clickToolbar(await driver.open(articleUrl));
    await popup.click("button", /^Share with Priya/);
    await waitUntil("the mail to tell what it knows", async () => told.has("mail.google.com"));

    isRead = true;
    const journal = await driver.openExtensionPage("src/ui/options/options.html#journal");
    await journal.click("link", /^Shared with Priya/);
    await journal.click("link", "How BM25 ranks documents");
    await waitUntil("the page to tell what it knows", async () => told.has("reading.example"));

    expect(Object.fromEntries(told)).toEqual({ "mail.google.com": nothing, "reading.example": nothing });
  });
});
