/**
 * Functions that run inside Firefox's own window, with its rights. Each must be self-contained: it travels as text.
 *
 * They reach for the browser's internals where WebDriver BiDi has nothing: the toolbar button, the popup, the event page,
 * the mail program, the words of the permission prompt, the clipboard.
 */

interface Policy {
  extension: object;
}
interface ChromeWindow extends Window {
  /** What `watchExtension` has seen. */
  goodturnSeen?: { requests: string[]; problems: string[] };
}
/** As much of Firefox's privileged globals as is used here. */
declare const ChromeUtils: { importESModule(url: string): Record<string, never> };
declare const WebExtensionPolicy: { getByID(id: string): Policy };
declare const Services: {
  obs: { addObserver(observer: (subject: Channel) => void, topic: string): void };
  console: { registerListener(listener: { observe(message: ScriptError): void }): void };
  prefs: { setIntPref(name: string, value: number): void };
  clipboard: {
    kGlobalClipboard: number;
    getData(into: Transferable, which: number, window: unknown): void;
  };
};
declare const Cc: Record<string, { getService(kind: unknown): never; createInstance(kind: unknown): never }>;
declare const Ci: Record<string, never>;
interface Channel {
  QueryInterface(kind: unknown): Channel;
  URI: { spec: string };
  loadInfo: Record<"loadingPrincipal" | "triggeringPrincipal", { addonId?: string } | null> & {
    externalContentPolicyType: number;
  };
}
interface ScriptError {
  QueryInterface(kind: unknown): ScriptError;
  flags: number;
  errorMessage: string;
  sourceName: string;
  lineNumber: number;
}
interface Transferable {
  init(context: null): void;
  addDataFlavor(flavor: string): void;
  getTransferData(
    flavor: string,
    into: { value?: { QueryInterface(kind: unknown): { data: string } } },
  ): void;
}
interface PopupBrowser extends Element {
  currentURI: { spec: string };
  permanentKey?: object;
}

/** Notes every request by the extension itself, and every error in its documents, from now on. */
export function watchExtension(id: string, origin: string): void {
  const seen = { requests: [] as string[], problems: [] as string[] };
  (window as ChromeWindow).goodturnSeen = seen;
  const topLevelDocument = 6;
  Services.obs.addObserver((subject) => {
    const { URI, loadInfo } = subject.QueryInterface(Ci["nsIHttpChannel"]);
    const { loadingPrincipal, triggeringPrincipal, externalContentPolicyType } = loadInfo;
    if (externalContentPolicyType === topLevelDocument) return;
    if ([loadingPrincipal, triggeringPrincipal].some((one) => one?.addonId === id))
      seen.requests.push(URI.spec);
  }, "http-on-modify-request");
  const warning = 1;
  Services.console.registerListener({
    observe(message) {
      try {
        const error = message.QueryInterface(Ci["nsIScriptError"]);
        if (error.flags & warning || !error.sourceName.startsWith(origin)) return;
        // Firefox's own note that a page was closed, or put aside for the way back, before its question was answered.
        const gone = /^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/;
        if (gone.test(error.errorMessage)) return;
        seen.problems.push(
          `${error.sourceName.slice(origin.length)}:${error.lineNumber}: ${error.errorMessage}`,
        );
      } catch {
        // Not an error of a script.
      }
    },
  });
}

export function seenByBrowser(): { requests: string[]; problems: string[] } {
  return (window as ChromeWindow).goodturnSeen ?? { requests: [], problems: [] };
}

/** Makes a web page the program for `mailto:`, without asking. */
export function setMailProgram(template: string): void {
  interface Handler {
    name: string;
    uriTemplate: string;
  }
  interface Protocol {
    possibleApplicationHandlers: { appendElement(handler: Handler): void };
    preferredApplicationHandler: Handler;
    preferredAction: number;
    alwaysAskBeforeHandling: boolean;
  }
  const service = (name: string, kind: string) => Cc[name]?.getService(Ci[kind]) as unknown;
  const protocols = service(
    "@mozilla.org/uriloader/external-protocol-service;1",
    "nsIExternalProtocolService",
  ) as { getProtocolHandlerInfo(scheme: string): Protocol };
  const handlers = service("@mozilla.org/uriloader/handler-service;1", "nsIHandlerService") as {
    store(protocol: Protocol): void;
  };
  const program = Cc["@mozilla.org/uriloader/web-handler-app;1"]?.createInstance(
    Ci["nsIWebHandlerApp"],
  ) as unknown as Handler;
  program.name = "Mail program";
  program.uriTemplate = template;
  const mailto = protocols.getProtocolHandlerInfo("mailto");
  mailto.possibleApplicationHandlers.appendElement(program);
  mailto.preferredApplicationHandler = program;
  mailto.preferredAction = (Ci["nsIHandlerInfo"] as unknown as { useHelperApp: number }).useHelperApp;
  mailto.alwaysAskBeforeHandling = false;
  handlers.store(mailto);
}

/** The real toolbar click: opens the popup and grants `activeTab`. */
export function triggerToolbarButton(id: string): void {
  const { ExtensionParent } = ChromeUtils.importESModule(
    "resource://gre/modules/ExtensionParent.sys.mjs",
  ) as unknown as {
    ExtensionParent: {
      apiManager: {
        global: { browserActionFor(extension: object): { triggerAction(window: Window): void } };
      };
    };
  };
  const { extension } = WebExtensionPolicy.getByID(id);
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

/** The sidebar's own document holds the browser that shows the extension's page. */
interface Sidebar extends Element {
  contentDocument?: Document | null;
}
interface Navigables {
  getIdForBrowser(browser: PopupBrowser): string;
  getBrowserById(id: string): PopupBrowser | null;
}

/**
 * Let BiDi, which knows only tabs, work in popups and in the sidebar. Their browsers lack just the key by which BiDi
 * remembers a browser, and a place in the list it looks in: give them both, and mouse, keys, scripts and screenshots work
 * as in a tab. To be run once.
 */
export function knowPanels(): void {
  const { NavigableManager: navigables } = ChromeUtils.importESModule(
    "chrome://remote/content/shared/NavigableManager.sys.mjs",
  ) as unknown as { NavigableManager: Navigables };
  const sidebar = () => document.querySelector<Sidebar>("#sidebar")?.contentDocument;
  const panels = () => [
    ...document.querySelectorAll<PopupBrowser>(".webextension-popup-browser"),
    ...(sidebar()?.querySelectorAll<PopupBrowser>("#webext-panels-browser") ?? []),
  ];
  const inTabs = navigables.getBrowserById.bind(navigables);
  navigables.getBrowserById = (id) =>
    inTabs(id) ?? panels().find((one) => one.permanentKey && navigables.getIdForBrowser(one) === id) ?? null;
}

/**
 * The BiDi context of the open popup; `null` while there is none, or while it is being loaded out of sight (in another
 * browser, which Firefox then swaps for the one that is shown).
 */
export function popupContext(origin: string): string | null {
  const { NavigableManager: navigables } = ChromeUtils.importESModule(
    "chrome://remote/content/shared/NavigableManager.sys.mjs",
  ) as unknown as { NavigableManager: Navigables };
  const popups = [...document.querySelectorAll<PopupBrowser>(".webextension-popup-browser")];
  const popup = popups.find((one) => !one.classList.contains("webextension-preload-browser"));
  const panel = popup?.closest<Element & { state: string }>("panel");
  if (!popup?.currentURI.spec.startsWith(origin) || panel?.state !== "open") return null;
  popup.permanentKey ??= {};
  return navigables.getIdForBrowser(popup);
}

/** What the sidebar shows of ours; `null` while it is closed, or loading. */
export function sidebarContext(origin: string): { context: string; url: string } | null {
  const { NavigableManager: navigables } = ChromeUtils.importESModule(
    "chrome://remote/content/shared/NavigableManager.sys.mjs",
  ) as unknown as { NavigableManager: Navigables };
  const sidebar = document.querySelector<Sidebar>("#sidebar")?.contentDocument;
  const shown = sidebar?.querySelector<PopupBrowser>("#webext-panels-browser");
  if (!shown?.currentURI.spec.startsWith(origin)) return null;
  shown.permanentKey ??= {};
  return { context: navigables.getIdForBrowser(shown), url: shown.currentURI.spec };
}

export function isSidebarOpen(): boolean {
  const { SidebarController: sidebar } = window as unknown as { SidebarController: { isOpen: boolean } };
  return sidebar.isOpen;
}

/** Closes the sidebar; true when nothing is left of it. */
export function closeSidebar(): boolean {
  const { SidebarController: sidebar } = window as unknown as {
    SidebarController: { isOpen: boolean; hide(): void };
  };
  if (sidebar.isOpen) sidebar.hide();
  return !sidebar.isOpen;
}

/** Closes the panel as a click beside it does; true when nothing is left of it. */
export function closePopup(): boolean {
  const popups = [...document.querySelectorAll(".webextension-popup-browser")];
  for (const popup of popups) popup.closest<Element & { hidePopup(): void }>("panel")?.hidePopup();
  return popups.length === 0;
}

/** Ends the event page as the browser does when it has been idle. */
export async function terminateEventPage(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule(
    "resource://gre/modules/ExtensionParent.sys.mjs",
  ) as unknown as {
    ExtensionParent: { DebugUtils: { terminateBackgroundScript(id: string): Promise<void> } };
  };
  await ExtensionParent.DebugUtils.terminateBackgroundScript(id);
}

/** The lines of the prompt that Firefox would show before it installs this extension. */
export async function installWarnings(id: string): Promise<string[]> {
  interface Strings {
    msgs: string[];
    dataCollectionPermissions?: { msg?: string; hasNone?: boolean };
  }
  const { AddonManager } = ChromeUtils.importESModule(
    "resource://gre/modules/AddonManager.sys.mjs",
  ) as unknown as {
    AddonManager: { getAddonByID(id: string): Promise<{ installPermissions: object }> };
  };
  const { ExtensionData } = ChromeUtils.importESModule(
    "resource://gre/modules/Extension.sys.mjs",
  ) as unknown as {
    ExtensionData: { formatPermissionStrings(info: object, options: object): Strings };
  };
  const addon = await AddonManager.getAddonByID(id);
  const { msgs, dataCollectionPermissions: collected } = ExtensionData.formatPermissionStrings(
    { addon, permissions: addon.installPermissions },
    { fullDomainsList: true },
  );
  return collected?.msg && !collected.hasNone ? [...msgs, collected.msg] : msgs;
}

/** What the switch under "Permissions" in about:addons does. */
export async function withdrawPages(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    "resource://gre/modules/ExtensionPermissions.sys.mjs",
  ) as unknown as {
    ExtensionPermissions: { remove(id: string, what: object, extension: object): Promise<void> };
  };
  const { extension } = WebExtensionPolicy.getByID(id);
  const what = { permissions: [], origins: ["http://*/*", "https://*/*"], data_collection: [] };
  await ExtensionPermissions.remove(id, what, extension);
}

export function clipboardText(): string {
  const transferable = Cc["@mozilla.org/widget/transferable;1"]?.createInstance(
    Ci["nsITransferable"],
  ) as unknown as Transferable;
  transferable.init(null);
  transferable.addDataFlavor("text/plain");
  const { clipboard } = Services;
  const context = (window as unknown as { browsingContext: { currentWindowContext: unknown } })
    .browsingContext;
  clipboard.getData(transferable, clipboard.kGlobalClipboard, context.currentWindowContext);
  const data: { value?: { QueryInterface(kind: unknown): { data: string } } } = {};
  transferable.getTransferData("text/plain", data);
  return data.value?.QueryInterface(Ci["nsISupportsString"]).data ?? "";
}

/** For the whole browser: Firefox has no such switch for one tab. */
export function preferColorScheme(scheme: "light" | "dark"): void {
  Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", scheme === "dark" ? 0 : 1);
}
