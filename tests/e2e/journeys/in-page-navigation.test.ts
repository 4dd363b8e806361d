import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, type Driver, type Sites, type Tab } from "../harness.ts";
import { pageInPopup } from "../popup-page.ts";
import { waitUntil } from "../wait.ts";

const one = { title: "Bees find their way home", writer: "Ada Example", about: "What bees see of the sky" };
const two = {
  title: "Roses want to be cut in winter",
  writer: "Bo Beispiel",
  about: "When to take the shears",
};
const prose = (about: string): string =>
  `<p>${`${about}. Somebody wrote a sentence so that others would read it. `.repeat(12)}</p>`.repeat(3);

const head = (address: string, { title, writer, about }: typeof one): string => `
  <link rel="canonical" href="${address}"><meta property="og:url" content="${address}">
  <meta property="og:type" content="article"><meta property="og:title" content="${title}">
  <meta name="description" content="${about}"><meta name="author" content="${writer}">
  <script type="application/ld+json">${JSON.stringify({
    "@type": "NewsArticle",
    headline: title,
    url: address,
    author: { "@type": "Person", name: writer },
  })}</script>`;

/**
 * Apps as people use them: a click changes the address at once, and then, with a request in between, what is shown. Each
 * does what real ones do with the head: forgets it, mends it in the end, or has nothing in it that could be compared.
 */
const apps: Readonly<Record<string, string>> = {
  "forgets its head": `
    setTimeout(() => show(two), 60);
    setTimeout(() => { document.title = two.title; document.body.dataset.done = "yes"; }, 120);`,
  "changes the title first": `
    document.title = two.title;
    setTimeout(() => { show(two); document.body.dataset.done = "yes"; }, 120);`,
  "mends its head in the end": `
    setTimeout(() => { document.title = two.title; show(two); }, 60);
    setTimeout(() => {
      for (const old of document.head.querySelectorAll("link,meta,script[type]")) old.remove();
      document.head.insertAdjacentHTML("beforeend", headOfTwo);
      document.body.dataset.done = "yes";
    }, 120);`,
  "has no address in its head": `
    setTimeout(() => { document.title = two.title; show(two); document.body.dataset.done = "yes"; }, 60);`,
};
const slow = `setTimeout(() => { document.title = two.title; show(two); document.body.dataset.done = "yes"; }, 60_000);`;

const names = Object.keys(apps);
const hostOf = (name: string): string => `https://app-${names.indexOf(name)}.example`;

function appPage(host: string, change: string, silent: boolean): string {
  const full = head(`${host}/2026/one`, one);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${one.title}</title>
    ${silent ? full.replace(/<link[^>]*>|<meta property[^>]*>/g, "").replace(/"url":"[^"]*",/, "") : full}</head>
    <body><nav><a id="next" href="/2026/two">Next</a></nav><article><h1>${one.title}</h1>${prose(one.about)}</article>
    <script>
      const two = ${JSON.stringify({ ...two, text: prose(two.about) })};
      const headOfTwo = ${JSON.stringify(head(`${host}/2026/two`, two)).replaceAll("</script>", "<\\/script>")};
      function show({ title, text }) {
        document.querySelector("article").innerHTML = "<h1>" + title + "</h1>" + text;
      }
      document.getElementById("next").addEventListener("click", (event) => {
        event.preventDefault();
        history.pushState(null, "", "/2026/two");
        ${change}
      });
    </script></body></html>`;
}

const sites: Sites = {
  ...Object.fromEntries(
    names.map((name) => [
      `${hostOf(name)}/2026/one`,
      { body: appPage(hostOf(name), apps[name] ?? "", name.startsWith("has no")) },
    ]),
  ),
  "https://slow.example/2026/one": { body: appPage("https://slow.example", slow, false) },
};

describe.each(browsers)("$name: somebody who goes on to the next article in an app", ({ launch }) => {
  let driver: Driver;

  beforeAll(async () => {
    driver = await launch({ sites });
  });
  afterAll(() => driver?.close());

  async function goOn(host: string): Promise<Tab> {
    const tab = await driver.open(`${host}/2026/one`);
    await tab.click("link", "Next");
    return tab;
  }

  it.each(names)("shares that one, and nothing of the first, where the app %s", async (name) => {
    const tab = await goOn(hostOf(name));
    await waitUntil("the app to have changed", () =>
      tab.evaluate(() => document.body.dataset["done"] === "yes"),
    );
    const popup = await driver.clickToolbar(tab);
    await popup.waitFor("heading", two.title);
    const { page, wasRead } = await pageInPopup(popup);
    expect(wasRead).toBe(true);
    expect(page).toMatchObject({ kind: "article", title: two.title, url: `${hostOf(name)}/2026/two` });
    expect(JSON.stringify(page)).not.toMatch(/bees|Ada Example/i);
    if (name.startsWith("mends"))
      expect(page).toMatchObject({ authors: [two.writer], description: two.about });
    await tab.close();
  });

  it("has the first one whole, with its own address, while nothing but the address has changed", async () => {
    const tab = await goOn("https://slow.example");
    const popup = await driver.clickToolbar(tab);
    await popup.waitFor("heading", one.title);
    const { page } = await pageInPopup(popup);
    expect(page).toMatchObject({
      title: one.title,
      url: "https://slow.example/2026/one",
      authors: [one.writer],
    });
    await tab.close();
  });

  it("had no error", async () => expect(await driver.problems()).toEqual([]));
});
