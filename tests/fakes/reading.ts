import { fakeEvent } from "./outside";

/** A registered content script, as the browser keeps it. */
interface Registered {
  id: string;
  matches: string[];
  excludeMatches: string[];
}

/** The permission to read pages, the scripts registered for them, and what was put into open tabs. */
export function fakeReading() {
  const reading = {
    /** Whether the browser permits it now. */
    isPermitted: false,
    registered: [] as Registered[],
    /** The tabs into which a script file was put, and those in which a function was called, in order. */
    files: [] as { tabId: number; file: string }[],
    calls: [] as number[],
    added: fakeEvent<[{ origins: string[] }]>(),
    removed: fakeEvent<[{ origins: string[] }]>(),
    /** The user grants it. */
    permit() {
      reading.isPermitted = true;
      reading.added.dispatch({ origins: ["http://*/*", "https://*/*"] });
    },
    /** The user takes it back, in the browser's own page. */
    withdraw() {
      reading.isPermitted = false;
      reading.removed.dispatch({ origins: ["http://*/*", "https://*/*"] });
    },
  };
  const permissions = {
    onAdded: reading.added,
    onRemoved: reading.removed,
    contains: async () => reading.isPermitted,
    request: async () => {
      reading.permit();
      return true;
    },
    remove: async () => {
      reading.withdraw();
      return true;
    },
  };
  const scripting = {
    getRegisteredContentScripts: async () => structuredClone(reading.registered),
    registerContentScripts: async (scripts: Registered[]) => {
      if (reading.registered.length > 0) throw new Error("Duplicate script ID 'notice-page'");
      reading.registered.push(...structuredClone(scripts));
    },
    unregisterContentScripts: async () => {
      if (reading.registered.length === 0) throw new Error("Nonexistent script ID 'notice-page'");
      reading.registered = [];
    },
  };
  return { reading, permissions, scripting };
}
