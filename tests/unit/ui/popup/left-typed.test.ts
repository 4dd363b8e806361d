import { describe, expect, it } from "vitest";
import { leftReach, leftSearch } from "../../../../src/ui/popup/left-typed";
import { anArticle } from "../../../fakes/people";
import { aStorage } from "../options/asking";

const minutes = (count: number): number => count * 60_000;
const hours = (count: number): number => minutes(60 * count);

const article = { mode: "share", page: anArticle("How BM25 ranks documents") } as const;
const other = { mode: "share", page: { ...article.page, url: "https://another.example/page" } } as const;
const signIn = { mode: "private", page: null } as const;
const newTab = { mode: "nothing", page: null } as const;

/** What of it is on the disk. */
function aDisk() {
  const written = new Map<string, string>();
  const storage = {
    getItem: (key: string) => written.get(key) ?? null,
    setItem: (key: string, text: string) => void written.set(key, text),
    removeItem: (key: string) => void written.delete(key),
  };
  return { written, storage };
}

describe("a name half typed when the popup closes", () => {
  it("is there again over the same page, to the last key", () => {
    const storage = aStorage();
    leftSearch(storage, () => 0).put("Mar", article);
    leftSearch(storage, () => 1).put("Mara O", article);
    expect(leftSearch(storage, () => minutes(3)).get(article)).toBe("Mara O");
  });

  it("is not there over another page, whose people it would hide", () => {
    const storage = aStorage();
    leftSearch(storage, () => 0).put("Mara", article);
    expect(leftSearch(storage, () => 1).get(other)).toBe("");
    expect(leftSearch(storage, () => 1).get(newTab)).toBe("");
    expect(leftSearch(storage, () => 1).get(article)).toBe("Mara");
  });

  it.each([
    ["ten minutes later", minutes(10), "Mara"],
    ["any later", minutes(10) + 1, ""],
    ["when the clock was set back", -1, ""],
  ])("%s", (_when, now, text) => {
    const { written, storage } = aDisk();
    leftSearch(storage, () => 0).put("Mara", article);
    expect(leftSearch(storage, () => now).get(article)).toBe(text);
    expect(written.size).toBe(text === "" ? 0 : 1);
  });

  it("is gone once somebody was chosen, or the field was emptied", () => {
    const { written, storage } = aDisk();
    leftSearch(storage, () => 0).put("Mara", article);
    leftSearch(storage, () => 0).put("", article);
    expect(written.size).toBe(0);
  });

  it("is not written down over a private page, and not shown over one", () => {
    const { written, storage } = aDisk();
    leftSearch(storage, () => 0).put("Mara", signIn);
    expect(written.size).toBe(0);
    leftSearch(storage, () => 0).put("Mara", newTab);
    expect(leftSearch(storage, () => 0).get(signIn)).toBe("");
  });

  it("does not tell which page it was over", () => {
    const { written, storage } = aDisk();
    leftSearch(storage, () => 0).put("Mara", article);
    const kept = [...written.values()].join("");
    expect(kept).toContain("Mara");
    expect(kept).not.toMatch(/example|BM25|http/);
  });
});

describe("“How do you reach Ana?” when the popup closes over it", () => {
  it.each([
    ["an hour later", hours(1), { entryId: "u4", address: "ana@", at: 0 }],
    ["a day later", hours(24), { entryId: "u4", address: "ana@", at: 0 }],
    ["any later: it is not asked for ever", hours(24) + 1, null],
  ])("%s", (_when, now, left) => {
    const { written, storage } = aDisk();
    leftReach(storage, () => 0).put("u4", "ana@");
    expect(leftReach(storage, () => now).get()).toEqual(left);
    expect(written.size).toBe(left ? 1 : 0);
  });
});
