import { afterEach, describe, expect, it, vi } from "vitest";
import { inSlices } from "../../../src/content/in-slices";
import { readWhole } from "../../../src/content/read-whole";
import type { Steps } from "../../../src/core/steps";
import type { Permit } from "../../../src/core/page/permit";
import { documentOf } from "../core/page/document-of";

const permit: Permit = { address: "https://reading.example/bm25", place: "door" };

/** A page at the permitted address, or elsewhere. */
function pageAt(href: string, html: string) {
  return { document: documentOf(html, href), location: { href } as Location };
}

const long = (title: string): string =>
  `<html><head><title>${title}</title></head><body>${body(title)}</body></html>`;
const body = (title: string): string =>
  `<h1>${title}</h1>${"<p>A sentence about something, long enough to be looked at.</p>".repeat(700)}`;

describe("a page that takes its time", () => {
  afterEach(() => vi.restoreAllMocks());

  it("has its turn whenever a slice of the reading is over", async () => {
    let clock = 0;
    vi.spyOn(performance, "now").mockImplementation(() => clock);
    const turns: number[] = [];
    function* work(): Steps<string> {
      for (let at = 0; at < 6; at++) {
        clock += 10;
        setTimeout(() => turns.push(at));
        yield;
      }
      return "read";
    }
    expect(await inSlices(work())).toBe("read");
    expect(turns.length).toBeGreaterThanOrEqual(4);
  });

  it("is read anew where it became another page in between", async () => {
    const page = pageAt(permit.address, long("BM25"));
    let clock = 0;
    vi.spyOn(performance, "now").mockImplementation(() => (clock += 20));
    setTimeout(() => {
      page.document.title = "Roses";
      page.document.body.innerHTML = body("Roses");
    });
    const seen = await readWhole(page, permit);
    expect(seen?.facts).toMatchObject({ tab: "Roses", topHeadings: ["Roses"] });
  });
});

describe("a page that is somewhere else by now", () => {
  it("is not looked at", async () => {
    const page = pageAt("https://reading.example/login", long("Sign in"));
    expect(await readWhole(page, permit)).toBeNull();
  });

  it("is the same page at another section", async () => {
    const page = pageAt(`${permit.address}#notes`, long("BM25"));
    expect(await readWhole(page, permit)).toMatchObject({ facts: { tab: "BM25" } });
  });
});
