import { Window } from "happy-dom";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { watchPage, type Watch, type WatchedWindow, type Watching } from "../../../src/content/watch-page";
import type { Facts } from "../../../src/core/page/facts";
import { emptyPage } from "../../../src/core/page/page";
import type { SeenPage } from "../../../src/core/page/recognise";

const url = "https://reading.example/bm25";
/** What the reader saw, as far as the watching looks at it. */
const article = (sample: string): SeenPage => ({
  ...emptyPage("other", url, ""),
  facts: { structure: { sample } } as Facts,
});

let window: Window;
let navigation: EventTarget;
let mayRead: ReturnType<typeof vi.fn<Watching["mayRead"]>>;
let tell: ReturnType<typeof vi.fn<Watching["tell"]>>;
let read: ReturnType<typeof vi.fn<Watching["read"]>>;
let watch: Watch;

/** The page in happy-dom, idle at once, with timers that the test turns. */
function start(address = url, prerendering = false): void {
  window = new Window({ url: address });
  window.document.write("<title>BM25</title><h1>BM25</h1>");
  navigation = new EventTarget();
  const document = Object.assign(window.document, { prerendering });
  const watched = {
    document,
    get location() {
      return window.location;
    },
    addEventListener: window.addEventListener.bind(window),
    removeEventListener: window.removeEventListener.bind(window),
    requestIdleCallback: (work: () => void) => setTimeout(work, 1),
    setTimeout: (work: () => void, wait: number) => setTimeout(work, wait),
    clearTimeout: (timer: number) => clearTimeout(timer),
    navigation,
  } as unknown as WatchedWindow;
  watch = watchPage(watched, { mayRead, read, tell });
}

async function goTo(address: string): Promise<void> {
  window.happyDOM.setURL(address);
  navigation.dispatchEvent(new Event("currententrychange"));
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  mayRead = vi.fn(async (address) => (address.includes("/login") ? null : { address, place: "thing" }));
  tell = vi.fn(async () => true);
  read = vi.fn(async () => article("search"));
});

describe("watching a page", () => {
  it("reads once when it is idle, and runs nothing more after the last look", async () => {
    start();
    expect(read).not.toHaveBeenCalled();
    expect(watch.isAtRest()).toBe(false);
    await vi.runAllTimersAsync();
    expect(watch.isAtRest()).toBe(true);
    expect(read).toHaveBeenCalledTimes(1);
    expect(tell).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("takes back what it said at a navigation in place, and says the new page when it is whole", async () => {
    start();
    await vi.runAllTimersAsync();
    await goTo("https://reading.example/roses");
    expect(mayRead).toHaveBeenLastCalledWith("https://reading.example/roses", true);
    window.document.title = "Roses";
    await vi.advanceTimersByTimeAsync(300);
    expect(read).toHaveBeenCalledTimes(1);
    read.mockResolvedValue(article("roses"));
    const heading = window.document.querySelector("h1");
    if (heading) heading.textContent = "Roses";
    await vi.runAllTimersAsync();
    expect(tell).toHaveBeenLastCalledWith(article("roses"));
    expect(tell).toHaveBeenCalledTimes(2);
  });

  it("never says the new head with the old text", async () => {
    start();
    await vi.runAllTimersAsync();
    await goTo("https://reading.example/roses");
    window.document.title = "Roses";
    await vi.runAllTimersAsync();
    expect(tell.mock.calls).toEqual([[article("search")]]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("does not care for a section of the same page", async () => {
    start();
    await vi.runAllTimersAsync();
    await goTo(`${url}#notes`);
    expect(tell).toHaveBeenCalledTimes(1);
  });

  it("says no more than private of a private page, and stops", async () => {
    read.mockResolvedValue({ ...emptyPage("private", "https://reading.example/", "") });
    start();
    await vi.runAllTimersAsync();
    expect(tell.mock.calls).toEqual([["private"]]);
    await goTo("https://reading.example/roses");
    expect(tell).toHaveBeenCalledTimes(1);
  });

  it("never looks where it got no leave, and stops where an app goes to such an address", async () => {
    start("https://reading.example/login");
    const looked = vi.spyOn(window.document, "querySelector");
    await vi.runAllTimersAsync();
    expect([read.mock.calls.length, tell.mock.calls.length, looked.mock.calls.length]).toEqual([0, 0, 0]);
    expect(watch.isStopped()).toBe(true);
    start();
    await vi.runAllTimersAsync();
    await goTo("https://reading.example/login");
    await vi.runAllTimersAsync();
    expect([read.mock.calls.length, tell.mock.calls.length]).toEqual([1, 1]);
    expect(watch.isStopped()).toBe(true);
    await goTo("https://reading.example/roses");
    expect(mayRead).toHaveBeenCalledTimes(3);
  });

  it("says nothing of a page that an app left while it was read", async () => {
    let finish = (_page: SeenPage): void => undefined;
    read.mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)));
    start();
    await vi.advanceTimersByTimeAsync(10);
    expect(read).toHaveBeenCalledTimes(1);
    await goTo("https://reading.example/roses");
    finish(article("search"));
    await vi.advanceTimersByTimeAsync(0);
    expect(tell).not.toHaveBeenCalled();
  });

  it.each([
    ["the background no longer wants to know", async () => false],
    ["the extension was updated", () => Promise.reject(new Error("Extension context invalidated."))],
  ])("stops quietly when %s", async (_when, answer) => {
    tell.mockImplementation(answer);
    start();
    await vi.runAllTimersAsync();
    await goTo("https://reading.example/roses");
    await vi.runAllTimersAsync();
    expect(tell).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("speaks again when it comes back from the back/forward cache, and not at an ordinary load", async () => {
    start();
    await vi.runAllTimersAsync();
    const shown = (persisted: boolean) => Object.assign(new window.Event("pageshow"), { persisted });
    window.dispatchEvent(shown(false));
    await vi.runAllTimersAsync();
    expect(tell).toHaveBeenCalledTimes(1);
    window.dispatchEvent(shown(true));
    await vi.runAllTimersAsync();
    expect(tell).toHaveBeenCalledTimes(2);
  });

  it("counts no page that is only being prepared, until it is visited", async () => {
    start(url, true);
    await vi.runAllTimersAsync();
    expect(mayRead).not.toHaveBeenCalled();
    expect(read).not.toHaveBeenCalled();
    expect(tell).not.toHaveBeenCalled();
    expect(watch.isAtRest()).toBe(true);
    window.document.dispatchEvent(new window.Event("prerenderingchange"));
    await vi.runAllTimersAsync();
    expect(read).toHaveBeenCalledTimes(1);
    expect(tell).toHaveBeenCalledTimes(1);
  });

  it("can be stopped from outside before it read anything", async () => {
    start();
    watch.stop();
    expect(watch.isAtRest()).toBe(true);
    await vi.runAllTimersAsync();
    expect(read).not.toHaveBeenCalled();
  });
});
