import { readFileSync } from "node:fs";
import { fakeOutside, type FakeOutside } from "./outside";
import { fakeReading } from "./reading";
import { fakeReminding } from "./reminding";

const english = JSON.parse(readFileSync("public/_locales/en/messages.json", "utf8")) as Record<
  string,
  { message: string }
>;

interface Sender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id: number; url?: string };
}

type MessageListener = (message: unknown, sender: Sender) => Promise<unknown> | undefined;

/** What the fake remembers of what was done to it. */
export interface FakeBrowser {
  /** Addresses opened, in order: new tabs, and `mailto:` in the tab at hand. */
  readonly opened: string[];
  /** The tab in front. */
  tab: { id: number; url: string; title: string; index: number };
  /** What the reader answers in the tab. */
  page: unknown;
  /** Make opening fail, as a closed tab does. */
  refuseToOpen: boolean;
  /** Menu, commands, address bar, toolbar button and windows. */
  readonly outside: FakeOutside;
  /** Noticing: permission, registered scripts. */
  readonly reading: ReturnType<typeof fakeReading>["reading"];
  /** Alarms and notifications. */
  readonly reminding: ReturnType<typeof fakeReminding>["reminding"];
  /** Send a message as this sender; undefined where nobody answers. */
  send(message: unknown, sender?: Sender): Promise<unknown>;
  readonly api: unknown;
}

interface Injection {
  target: { tabId: number };
  func?: unknown;
  files?: string[];
}

/** An in-memory WebExtensions API: only the surface that Goodturn uses. */
export function fakeBrowser(): FakeBrowser {
  const listeners: MessageListener[] = [];
  const { outside, api, runtime } = fakeOutside();
  const { reading, permissions, scripting } = fakeReading();
  const { reminding, alarms, notifications } = fakeReminding();
  const origin = "chrome-extension://goodturn/";
  const own = { id: "goodturn", url: `${origin}src/ui/popup/popup.html` };
  const fake: FakeBrowser = {
    opened: [],
    tab: { id: 1, url: "https://reading.example/bm25", title: "BM25", index: 0 },
    page: null,
    refuseToOpen: false,
    outside,
    reading,
    reminding,
    async send(message, sender = own) {
      for (const listener of listeners) {
        const answer = listener(structuredClone(message), sender);
        if (answer) return structuredClone(await answer);
      }
      return undefined;
    },
    api: {
      ...api,
      alarms,
      notifications,
      runtime: {
        get lastError() {
          return runtime.lastError;
        },
        id: "goodturn",
        getURL: (path: string) => origin + path,
        onMessage: { addListener: (listener: MessageListener) => listeners.push(listener) },
        onInstalled: outside.installed,
        onStartup: outside.startup,
        sendMessage: (message: unknown) => fake.send(message),
      },
      tabs: {
        TAB_ID_NONE: -1,
        onActivated: outside.activated,
        query: async () => [fake.tab],
        get: async () => fake.tab,
        create: async ({ url }: { url: string }) => open(url),
        update: async (_id: number, { url }: { url: string }) => open(url),
      },
      permissions,
      scripting: {
        ...scripting,
        async executeScript({ func, files, target }: Injection) {
          if (files?.[0]) reading.files.push({ tabId: target.tabId, file: files[0] });
          else reading.calls.push(target.tabId);
          return func ? [{ result: fake.page }] : [{}];
        },
      },
      i18n: {
        getUILanguage: () => "en-US",
        getMessage: (key: string, values: readonly string[] = []) =>
          (english[key]?.message ?? "").replaceAll(
            /\$(\d)/g,
            (_, at: string) => values[Number(at) - 1] ?? "",
          ),
      },
    },
  };
  const open = (url: string): void => {
    if (fake.refuseToOpen) throw new Error("No such tab");
    fake.opened.push(url);
  };
  return fake;
}
