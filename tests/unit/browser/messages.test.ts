import { beforeEach, describe, expect, it, vi } from "vitest";
import { request, RequestFailure } from "../../../src/browser/messages";
import { idPattern } from "../../../src/core/ids";

interface Sent {
  readonly name: string;
  readonly command?: string;
}

const sent: Sent[] = [];
/** What comes back, one after the other; then always a good answer. */
const replies: (() => Promise<unknown>)[] = [];

vi.mock("../../../src/browser/api", () => ({
  browser: {
    runtime: {
      sendMessage(message: Sent) {
        sent.push(message);
        return replies.shift()?.() ?? Promise.resolve({ ok: true, answer: { undoId: "u" } });
      },
    },
  },
}));

const nothing = (): Promise<unknown> => Promise.resolve(undefined);
const channelClosed = (): Promise<unknown> => Promise.reject(new Error("The message channel closed."));
const ids = (): (string | undefined)[] => sent.map(({ command }) => command);
const promised = { id: "p", state: "done", word: "" } as const;
const close = (): Promise<unknown> => request("promises/close", promised);

beforeEach(async () => {
  // What a test before left unanswered is over.
  replies.length = 0;
  await request("promises/reopen", { id: "p" });
  sent.length = 0;
});

describe("a command of a page", () => {
  it("has an id of its own each time that it is meant", async () => {
    await close();
    await close();
    expect(ids().every((id) => idPattern.test(id ?? ""))).toBe(true);
    expect(new Set(ids()).size).toBe(2);
  });

  it.each([
    ["the worker gave no answer", nothing, "no-answer"],
    ["the worker was stopped over it", channelClosed, "no-answer"],
    ["it failed after it was kept", () => Promise.resolve({ ok: false, code: "bug" }), "bug"],
  ])("keeps its id when it is asked again because %s", async (_, lost, code) => {
    replies.push(lost);
    await expect(close()).rejects.toMatchObject({ name: "RequestFailure", code });
    await close();
    expect(ids()).toEqual([ids()[0], ids()[0]]);
    await close();
    expect(ids()[2]).not.toBe(ids()[0]);
  });

  it("is another one in other words", async () => {
    replies.push(nothing);
    await expect(close()).rejects.toThrow(RequestFailure);
    await request("promises/close", { ...promised, word: "Sent." });
    expect(new Set(ids()).size).toBe(2);
  });

  it("is meant anew once something else was done in between", async () => {
    replies.push(nothing);
    await expect(close()).rejects.toThrow(RequestFailure);
    await request("promises/reopen", { id: "p" });
    await close();
    expect(new Set(ids()).size).toBe(3);
  });

  it("is still the same after something was looked at in between", async () => {
    replies.push(nothing);
    await expect(close()).rejects.toThrow(RequestFailure);
    await request("promises/list", {});
    await close();
    expect(ids()).toEqual([ids()[0], undefined, ids()[0]]);
  });
});
