/**
 * One way to drive the packed extension in two real browsers.
 *
 * A journey is written once against `Driver` and `Surface` and runs in every browser of `browsers`. Everything here is
 * what a person could do or see: a click on the toolbar button, a key, a name read out by assistive technology. No host
 * permission is granted, pages are served at their own public addresses by intercepting requests, and whatever no
 * journey serves is refused, so nothing depends on a network.
 */
import { launchChromium } from "./chromium.ts";
import { launchFirefox } from "./firefox.ts";

/** What a made-up or saved site answers. */
export interface SiteResponse {
  body: string | Uint8Array;
  /** Default: `text/html; charset=utf-8`. */
  contentType?: string;
  /** Default: 200. */
  status?: number;
  /** No answer ever comes. Default: false. */
  isNeverAnswered?: boolean;
}

/** Pages by their full address (without fragment), or a function that answers `null` for "no such site". */
export type Sites = Readonly<Record<string, SiteResponse>> | ((url: string) => SiteResponse | null);

export interface LaunchOptions {
  /** Directory of the packed extension, from the top of the repository. Default: the build for this browser. */
  extension?: string;
  /** Directory of a lasting profile; default: a new one that is removed on `close()`. */
  profile?: string;
  /**
   * The profile has the extension from an earlier run: Chromium starts it by itself, as for a person, and nothing is
   * installed. Firefox forgets an unsigned one at its end, so there it is installed all the same. Default: false.
   */
  isInstalled?: boolean;
  sites?: Sites;
  /** Default: true. */
  headless?: boolean;
  /** The X display on which Chromium's window is shown, as `openScreen` names it. Default: none, or the machine's own. */
  display?: string;
  /** The moment it is for the browser when it starts, now or in the past; its clock goes on from there. Default: now. */
  at?: Date;
  /** The time zone of the machine as the browser finds it at its start (IANA). Default: the machine's own. */
  zone?: string;
  /** Let requests for which no site answers go to the real network. Default: false (they are refused). */
  network?: boolean;
  /**
   * Firefox says yes by itself when the extension asks for an optional permission in a real click, since nobody can
   * press the button of its question. In Chromium `permitPages` has to. Default: false.
   */
  grantOptional?: boolean;
  /** Let `mailto:` go to the mail program of this machine, unseen by us. Default: false. */
  ownMailProgram?: boolean;
  /**
   * An origin with `http:` that a server on this machine answers, in tabs that Chromium's debugger leaves alone: in a tab
   * that is debugged, or whose requests are answered for it, nothing is prerendered. Default: none.
   */
  unwatched?: string;
}

/** An accessible name: exact, or a pattern. */
export type Name = string | RegExp;

/** One element as assistive technology would present it. */
export interface Found {
  role: string;
  name: string;
  /** All visible text inside. */
  text: string;
  /** Of a field: what is typed or chosen. */
  value: string;
  disabled: boolean;
  checked: boolean;
  expanded: boolean;
  focused: boolean;
  /** The mouse is over it, as the browser sees it. */
  pointedAt: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Something else lies above its middle, or it is outside the window. */
  covered: boolean;
}

/** A window, in CSS pixels, and how much larger than usual these are: 2 is the browser's 200 %. */
export interface Size {
  width: number;
  height: number;
  zoom?: number;
}

/** A document that can be read and used: the popup, a page of the extension, or a web page in a tab. */
export interface Surface {
  url(): Promise<string>;
  /** False once closed, by us or by itself (a popup closes when another tab comes to the front). */
  isOpen(): Promise<boolean>;
  waitForClose(): Promise<void>;
  /** All visible text. */
  text(): Promise<string>;
  waitForText(text: Name): Promise<void>;
  waitForNoText(text: Name): Promise<void>;
  /** Everything of this role now; role `file` is a file input, which has no role of its own. */
  byRole(role: string, name?: Name): Promise<Found[]>;
  count(role: string, name?: Name): Promise<number>;
  /** Waits until exactly one is there. */
  waitFor(role: string, name?: Name): Promise<Found>;
  /** Waits until one is there, enabled and not covered, and lays the real mouse on it. */
  point(role: string, name: Name): Promise<void>;
  /** The same, until it is at rest under the mouse; then a real click on its middle. */
  click(role: string, name: Name): Promise<void>;
  /**
   * Replaces what is in the field with this accessible name by real typing; chooses in a select by its text, and a
   * day or an hour as `2027-03-06` and `09:45`.
   */
  fill(label: Name, text: string): Promise<void>;
  /** One real key, with modifiers: `Enter`, `Tab`, `Shift+Tab`, `Control+a`. */
  press(key: string): Promise<void>;
  upload(label: Name, file: string): Promise<void>;
  /** Text of the one `role=status`. */
  status(): Promise<string>;
  waitForStatus(text: Name): Promise<void>;
  /** Accessible name of what has the focus; empty when nothing has. */
  focusedName(): Promise<string>;
  waitForFocus(name: string): Promise<void>;
  /** Runs a self-contained function in the document; arguments and answer travel as JSON. */
  evaluate<Args extends unknown[], Answer>(
    run: (...args: Args) => Answer,
    ...args: Args
  ): Promise<Awaited<Answer>>;
  colorScheme(scheme: "light" | "dark"): Promise<void>;
  /** Lays it out in a window of this size; null: in the one it has. */
  resize(size: Size | null): Promise<void>;
  /** A PNG of what is in view, or of the whole document. */
  screenshot(file: string, options?: { fullPage?: boolean }): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

/** A web page in a tab of ours. */
export interface Tab extends Surface {
  goto(url: string): Promise<void>;
  title(): Promise<string>;
}

/** What an act of the user outside the page and the popup was over. */
export interface Over {
  /** Text of a link in the page. */
  link?: string;
  /** A passage of the page, selected first. */
  selection?: string;
}

/** Context menu, command keys and address bar, as far as the browser lets them be used; see its file for how. */
export interface Outside<Popup> {
  /** Chooses the item with this id; the titles beside it, where the browser shows them (null in Chromium). */
  chooseFromMenu(tab: Tab, item: string, over?: Over): Promise<string[] | null>;
  pressCommand(tab: Tab, name: string): Promise<void>;
  /**
   * The notifications that are shown, line by line, as Firefox draws them; Chromium hands its own to the system and tells
   * no more than that they are there: null each.
   */
  notices(): Promise<readonly (string | null)[]>;
  /** A click on the one notification: the mouse's in Firefox, in Chromium the event. */
  clickNotice(): Promise<void>;
  /** Enter behind the extension's keyword and this text. */
  enterInAddressBar(tab: Tab, text: string): Promise<void>;
  /** The popup that the extension opens itself. */
  openedPopup(path: string): Promise<Popup>;
}

/** A running browser with the extension installed, and nothing else. */
export interface Driver {
  readonly browser: "Chromium" | "Firefox";
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  readonly manifest: Readonly<Record<string, unknown>>;
  /** Path of every page in the packed extension. */
  readonly entryPages: readonly string[];
  open(url: string): Promise<Tab>;
  /** The real toolbar click: opens the popup and grants `activeTab` for this tab. */
  clickToolbar(tab: Surface): Promise<Surface>;
  /** The popup, opened by the extension itself. */
  waitForPopup(): Promise<Surface>;
  /** Context menu, command keys and address bar. */
  readonly outside: Omit<Outside<never>, "openedPopup">;
  /** Opens a page of the extension in a new tab: path as built, with query and fragment as needed. */
  openExtensionPage(path: string): Promise<Surface>;
  /** Pages of the extension that are open in tabs, the ones it opened itself included. */
  extensionPages(): Promise<Surface[]>;
  waitForExtensionPage(path: Name): Promise<Surface>;
  /** Addresses that went to a tab, or as `mailto:` to the mail program, and not by `open` or `goto`; in order. */
  opened(): Promise<string[]>;
  waitForOpened(wanted: (url: string) => boolean): Promise<string>;
  /** Requests to the network by the extension itself (its pages, its worker); opened tabs are not among them. */
  requests(): Promise<string[]>;
  /** Uncaught errors and console errors of the extension's own documents, as far as the browser tells. */
  problems(): Promise<string[]>;
  /** Installs what is in the extension's directory now in the place of what runs: an update, if its version is higher. */
  update(): Promise<void>;
  /** Ends the background worker (Chromium) or event page (Firefox), as the browser does when it is idle. */
  killWorker(): Promise<void>;
  readonly kills: number;
  /**
   * Runs a self-contained function in the background worker that is there now, as a debugger does; null in Firefox,
   * where no protocol reaches it.
   */
  readonly inWorker: InWorker | null;
  /** What the browser itself would list when it asks whether to install this extension. */
  permissionWarnings(): Promise<string[]>;
  /**
   * Settles beforehand, in the browser's own page for extensions, that the extension may have the pages when it asks for
   * them in a real click: the button of Chromium's own question is out of reach. It has them only once it asked.
   * Nothing in Firefox, see `grantOptional`.
   */
  permitPages(): Promise<void>;
  /** Takes that back in the browser's own page for extensions. */
  withdrawPages(): Promise<void>;
  /** Puts the extension's button where it is always seen, as people do in the browser's menu. Firefox shows it anyway. */
  pinToToolbar(): Promise<void>;
  /** Text on the clipboard. May bring another tab to the front, and so close the popup. */
  clipboard(): Promise<string>;
  /** Ends the whole browser at once, as a power cut does: nothing of it is told, nothing is tidied up. */
  crash(): Promise<void>;
  /** The machine falls asleep: nothing of the browser goes on, the clock on the wall does. Gives back how it wakes up. */
  sleep(): () => void;
  /** Settled when the browser has ended, by us or by its last window. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

/** Arguments and answer travel as JSON. */
type InWorker = <Args extends unknown[], Answer>(
  run: (...args: Args) => Answer,
  ...args: Args
) => Promise<Awaited<Answer>>;

export type Launch = (options?: LaunchOptions) => Promise<Driver>;

/** For `describe.each(browsers)("$name", ({ launch }) => …)`. */
export const browsers: readonly { name: Driver["browser"]; extension: string; launch: Launch }[] = [
  { name: "Chromium", extension: "dist", launch: launchChromium },
  { name: "Firefox", extension: "dist-firefox", launch: launchFirefox },
];
