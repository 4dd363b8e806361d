import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, type Driver, type SiteResponse, type Surface } from "../harness.ts";
import { noticingOf, switchOn, type Noticing } from "../noticing.ts";
import { withPeople } from "../people.ts";
import { articleUrl, gardeningUrl, sites as written } from "../sites.ts";
import { waitUntil } from "../wait.ts";

const byUrl = written as Record<string, SiteResponse>;
/** Tells its server how the browser holds the page: ahead of time, or before somebody's eyes. */
const tells = `<script>
  fetch("/state/" + (document.prerendering ? "ahead" : "shown"));
  document.addEventListener("prerenderingchange", () => fetch("/state/shown"));
</script>`;
/** Asks for the next page ahead of time, and goes there once its server says so. */
const front = `<!doctype html><html lang="en"><title>Front page</title><h1>Front page</h1>
  <script type="speculationrules">{"prerender":[{"source":"list","urls":["/bm25"],"eagerness":"immediate"}]}</script>
  <script>fetch("/go").then(() => (location.href = "/bm25"));</script></html>`;

// Firefox prerenders nothing.
describe.each(browsers.filter(({ name }) => name === "Chromium"))(
  "$name: a page that is made before somebody goes there",
  ({ launch }) => {
    let driver: Driver;
    let noticing: Noticing;
    let asking: Surface;
    let server: Server;
    let place: string;
    let go = (): void => {};
    const states: string[] = [];

    beforeAll(async () => {
      const article = String(byUrl[articleUrl]?.body).replace("<title>", `${tells}<title>`);
      server = createServer(({ url = "" }, response) => {
        response.setHeader("content-type", "text/html; charset=utf-8");
        if (url === "/go") go = () => response.end();
        else if (url === "/front") response.end(front);
        else if (url === "/bm25") response.end(article);
        else response.end();
        if (url.startsWith("/state/")) states.push(url.slice("/state/".length));
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      place = `http://ahead.example:${(server.address() as AddressInfo).port}`;
      driver = await launch({ sites: written, unwatched: place });
      asking = await withPeople(driver, "friends.vcf");
      noticing = noticingOf(asking);
      await switchOn(driver);
    });
    afterAll(async () => {
      await driver?.close();
      server?.closeAllConnections();
      server?.close();
    });

    /** Every badge there is, of tabs that somebody sees and of others. */
    const badges = async (): Promise<string[]> => (await noticing.state()).badges;

    it("is read when it is shown, and not before", async () => {
      await asking.evaluate(async (url) => {
        await chrome.tabs.create({ url });
      }, `${place}/front`);
      await waitUntil("the next page to be made", async () => states.includes("ahead"));
      // Whatever would be said of it came before this: one worker, one message after another.
      const other = await driver.open(gardeningUrl);
      await noticing.waitForBadge(gardeningUrl, "1");
      expect(await badges()).toEqual(["1"]);
      expect(states).toEqual(["ahead"]);
      await other.close();

      go();
      await waitUntil("the next page to be shown", async () => states.includes("shown"));
      await noticing.waitForBadge(`${place}/bm25`, "2");
      expect(states).toEqual(["ahead", "shown"]);
    });

    it("had no error, and asked the network for nothing", async () => {
      expect(await driver.problems()).toEqual([]);
      expect(await driver.requests()).toEqual([]);
    });
  },
);
