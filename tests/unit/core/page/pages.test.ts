import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { pageSchema, type Page } from "../../../../src/core/page/page";
import { documentOf } from "./document-of";
import { readDocument } from "./read-document";

interface Expected {
  readonly address: string;
  readonly page: Partial<Page>;
}

const folder = join(import.meta.dirname, "../../../pages");
const pages = readdirSync(folder).map((name) => ({
  name,
  source: readFileSync(join(folder, name, "source.html"), "utf8"),
  ...(JSON.parse(readFileSync(join(folder, name, "expected.json"), "utf8")) as Expected),
}));

describe.each(pages)("the page $name", ({ source, address, page: expected }) => {
  it("is read as it should be, and left as it was", () => {
    const document = documentOf(source, address);
    const before = document.documentElement.outerHTML;
    expect(readDocument(document, address)).toMatchObject(expected);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

/** Saved real pages, where their folder is given: they are no part of the project. */
const corpus = process.env["GOODTURN_CORPUS"] ? join(process.env["GOODTURN_CORPUS"], "pages") : "";
const saved =
  corpus !== "" && existsSync(join(corpus, "manifest.json"))
    ? (
        JSON.parse(readFileSync(join(corpus, "manifest.json"), "utf8")) as { url: string; file: string }[]
      ).map(({ url, file }) => ({
        address: url,
        source: readFileSync(join(corpus, file), "utf8").slice(0, 120_000),
      }))
    : [];

/** What goes wrong with pages on their way: pieces lost, doubled, moved, strangers put in between. */
const mutation = fc.record({
  what: fc.constantFrom("cut", "double", "move", "put"),
  from: fc.nat(),
  length: fc.nat({ max: 400 }),
  to: fc.nat(),
  piece: fc.constantFrom(
    "<",
    '"',
    "</div>",
    "<table>",
    "<!--",
    "\u202e",
    "\u0000",
    "😀",
    '{"@type":',
    "<svg><title>",
  ),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer One> ? One : never;

function mutated(text: string, { what, from, length, to, piece }: Mutation): string {
  const start = from % (text.length + 1);
  const place = to % (text.length + 1);
  const part = text.slice(start, start + length);
  const rest = text.slice(0, start) + text.slice(start + length);
  if (what === "cut") return rest;
  if (what === "double") return text.slice(0, start) + part + text.slice(start);
  const put = what === "put" ? piece : part;
  const into = what === "put" ? text : rest;
  return into.slice(0, place) + put + into.slice(place);
}

/** Null where happy-dom's parser gives up (a table in the wrong place), which no browser's does. */
function parsed(source: string, address: string): Document | null {
  try {
    return documentOf(source, address);
  } catch {
    return null;
  }
}

describe("a page that was damaged on its way", () => {
  it("still gets a verdict within the limits, the same each time, and stays as it is", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pages, ...saved),
        fc.array(mutation, { minLength: 1, maxLength: 8 }),
        ({ source, address }, mutations) => {
          const document = parsed(mutations.reduce(mutated, source), address);
          fc.pre(document !== null);
          const before = document.documentElement?.outerHTML;
          const page = readDocument(document, address);
          expect(v.is(pageSchema, page)).toBe(true);
          expect(readDocument(document, address)).toEqual(page);
          expect(document.documentElement?.outerHTML).toBe(before);
        },
      ),
      { numRuns: 80 },
    );
  }, 60_000);
});
