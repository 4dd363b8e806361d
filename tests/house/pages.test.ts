import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const pages = readdirSync("src/ui", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".html"))
  .map((file) => `src/ui/${file.replaceAll("\\", "/")}`)
  .toSorted();

/** The value of a `<meta http-equiv>` in the head, before anything that is run or fetched. */
function directive(html: string, name: string): string | undefined {
  const [beforeScripts = ""] = html.split(/<script|<link|<\/head>/);
  return new RegExp(`<meta http-equiv="${name}" content="([^"]*)"`).exec(beforeScripts)?.[1];
}

describe("a page of ours", () => {
  it("is found", () => expect(pages).toContain("src/ui/options/options.html"));

  // Firefox resolves the hosts of all links of a page that is not https, as soon as they are there: a name server would
  // learn what is in the journal. No journey can see it: with a proxy, as the journeys have, Firefox resolves nothing.
  it.each(pages)("has no host looked up before somebody clicks its link: %s", (page) => {
    expect(directive(readFileSync(page, "utf8"), "x-dns-prefetch-control")).toBe("off");
  });
});
