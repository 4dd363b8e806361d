import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readTab } from "../../../../src/background/page/read-tab";
import { fakeBrowser, type FakeBrowser } from "../../../fakes/browser";
import { anArticle } from "../../../fakes/people";

let fake: FakeBrowser;

vi.mock("../../../../src/browser/api", () => ({
  get browser() {
    return fake.api;
  },
}));

interface Scripting {
  executeScript: (injection: { files?: string[] }) => Promise<unknown>;
}

const after = (time: number): Promise<void> => new Promise((go) => void setTimeout(go, time));

/** Read a page that lets the reader in after so long, and has told what it is after so much longer. */
async function readSlowly(letsIn: number, tells: number) {
  const { scripting } = fake.api as { scripting: Scripting };
  const { executeScript } = scripting;
  scripting.executeScript = async (injection) => {
    await after(injection.files ? letsIn : tells);
    return executeScript(injection);
  };
  const { url, title } = fake.tab;
  const reading = readTab({ id: 1, url, title } as Parameters<typeof readTab>[0]);
  await vi.runAllTimersAsync();
  return reading;
}

describe("a page that takes its time", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    fake = fakeBrowser();
    fake.page = anArticle("How BM25 ranks documents", { url: "https://reading.example/bm25" });
    fake.tab = { ...fake.tab, url: "https://reading.example/bm25", title: "BM25 | Reading Example" };
  });
  afterEach(() => vi.useRealTimers());

  it.each([
    ["at once", 5, 20],
    ["on a busy machine", 600, 900],
    ["when it is a very long one", 50, 1_400],
  ])("is read %s", async (_when, letsIn, tells) => {
    const { page, wasRead } = await readSlowly(letsIn, tells);
    expect(wasRead).toBe(true);
    expect(page?.title).toBe("How BM25 ranks documents");
  });

  it.each([
    ["does not let the reader in", 800, 1],
    ["lets it in and then does not answer", 100, 1_700],
  ])("goes by its title where it %s", async (_what, letsIn, tells) => {
    const { page, wasRead } = await readSlowly(letsIn, tells);
    expect(wasRead).toBe(false);
    expect(page?.title).toBe("BM25 | Reading Example");
  });
});
