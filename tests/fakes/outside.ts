/** A browser event that a test dispatches. */
export function fakeEvent<Args extends unknown[]>() {
  const listeners = new Set<(...args: Args) => unknown>();
  return {
    addListener: (listener: (...args: Args) => unknown) => void listeners.add(listener),
    removeListener: (listener: (...args: Args) => unknown) => void listeners.delete(listener),
    hasListener: (listener: (...args: Args) => unknown) => listeners.has(listener),
    get size() {
      return listeners.size;
    },
    dispatch: (...args: Args) => {
      for (const listener of listeners) listener(...args);
    },
  };
}

/** An item of the context menu as it was made. */
export interface FakeMenuItem {
  id: string;
  title: string;
  parentId?: string;
  contexts: string[];
  documentUrlPatterns: string[];
}

/** What stands in the address bar under the keyword. */
interface Suggested {
  content: string;
  description: string;
}

/** What is around the page: the context menu, commands, the address bar, the toolbar button and windows. */
export function fakeOutside() {
  const outside = {
    /** The menu as it is now, in order. */
    items: [] as FakeMenuItem[],
    /** How often it was emptied. */
    rebuilt: 0,
    /** Whether the browser opens the popup when asked; otherwise it refuses. */
    opensPopup: true,
    /** How often the popup was opened, and which windows. */
    popups: 0,
    windows: [] as string[],
    badges: new Map<number, string>(),
    /** On every tab without one of its own. */
    badge: "",
    defaultSuggestion: "",
    /** What is kept as long as the browser runs. */
    session: new Map<string, unknown>(),
    menuClicked: fakeEvent<[object, object | undefined]>(),
    command: fakeEvent<[string, object | undefined]>(),
    inputStarted: fakeEvent<[]>(),
    inputChanged: fakeEvent<[string, (found: Suggested[]) => void]>(),
    inputEntered: fakeEvent<[string, string]>(),
    installed: fakeEvent<[{ reason: string }]>(),
    startup: fakeEvent<[]>(),
    activated: fakeEvent<[{ tabId: number }]>(),
  };
  const runtime: { lastError?: { message: string } | undefined } = {};
  const api = {
    contextMenus: {
      onClicked: outside.menuClicked,
      removeAll: async () => {
        outside.items = [];
        outside.rebuilt += 1;
      },
      create: (item: FakeMenuItem, done: () => void) => {
        // As browsers do: what is wrong is told in `lastError`, while the callback runs.
        queueMicrotask(() => {
          const isTwice = outside.items.some(({ id }) => id === item.id);
          const isOrphan = item.parentId && !outside.items.some(({ id }) => id === item.parentId);
          runtime.lastError =
            isTwice || isOrphan ? { message: `Cannot create item with id ${item.id}` } : undefined;
          if (!runtime.lastError) outside.items.push(structuredClone(item));
          done();
          runtime.lastError = undefined;
        });
      },
    },
    commands: { onCommand: outside.command },
    omnibox: {
      onInputStarted: outside.inputStarted,
      onInputChanged: outside.inputChanged,
      onInputEntered: outside.inputEntered,
      setDefaultSuggestion: ({ description }: { description: string }) =>
        void (outside.defaultSuggestion = description),
    },
    action: {
      openPopup: async () => {
        if (!outside.opensPopup) throw new Error("Could not find an active browser window.");
        outside.popups += 1;
      },
      setBadgeText: async ({ tabId, text }: { tabId?: number; text: string | null }) => {
        if (tabId === undefined) outside.badge = text ?? "";
        else if (text === null) outside.badges.delete(tabId);
        else outside.badges.set(tabId, text);
      },
      getBadgeText: async ({ tabId }: { tabId: number }) => outside.badges.get(tabId) ?? "",
      setBadgeBackgroundColor: async () => {},
      setBadgeTextColor: async () => {},
    },
    storage: {
      session: {
        get: async (key: string) => structuredClone({ [key]: outside.session.get(key) }),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) outside.session.set(key, value);
        },
      },
    },
    windows: { create: async ({ url }: { url: string }) => void outside.windows.push(url) },
  };
  return { outside, api, runtime };
}

export type FakeOutside = ReturnType<typeof fakeOutside>["outside"];
