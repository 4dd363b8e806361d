import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { asked, findAccessible, type Ask } from "./accessible.ts";
import type { Found, Name, Size, Surface } from "./harness.ts";
import { Hopeless, waitUntil } from "./wait.ts";

/** The few things that each browser does in its own way; everything else about a surface follows from them. */
export interface Hands {
  /** For messages: "the popup", "the page". */
  readonly what: string;
  url(): Promise<string>;
  isOpen(): Promise<boolean>;
  /** Evaluates an expression that yields JSON-safe data, or a promise of it. */
  run(expression: string): Promise<unknown>;
  /** Moves the real mouse there, in CSS pixels of the viewport. */
  pointAt(x: number, y: number): Promise<void>;
  /** A real mouse click, there as well. */
  clickAt(x: number, y: number): Promise<void>;
  /** Real key presses, one after the other, into whatever has the focus. */
  type(text: string): Promise<void>;
  /** Presses the last key while the others are held. */
  press(keys: readonly string[]): Promise<void>;
  /** Puts a file into the file input that the expression yields. */
  setFile(expression: string, file: string): Promise<void>;
  colorScheme(scheme: "light" | "dark"): Promise<void>;
  resize(size: Size | null): Promise<void>;
  /** PNG bytes. */
  capture(fullPage: boolean): Promise<Uint8Array>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

const middleOf = ({ x, y, width, height }: Found): [x: number, y: number] => [x + width / 2, y + height / 2];
const editable = ["textbox", "searchbox", "combobox", "spinbutton", "listbox"];
/** What the browser itself opens a list or a calendar for, which no document reaches into; keys differ by browser. */
const chosenFrom = "select, [type=date], [type=time]";
const textOf = `document.body ? document.body.innerText : ""`;
/**
 * What the page does after it is painted (moving the focus, for one) is done, however long that takes: a browser drops what
 * is pressed before it has painted a page at all. A hidden page is not painted.
 */
const painted = `new Promise((go) => {
  if (document.visibilityState === "hidden") return setTimeout(go, 0);
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(go, 0)));
  document.addEventListener("visibilitychange", () => setTimeout(go, 0), { once: true });
})`;
const call = (ask: Ask) => `(${findAccessible.toString()})(${JSON.stringify(ask)})`;
const holds = (text: string, wanted: Name) =>
  typeof wanted === "string" ? text.includes(wanted) : new RegExp(wanted.source, wanted.flags).test(text);

/** What is on these pages, for whoever wonders why something is not. */
export async function shownOn(surfaces: readonly Surface[]): Promise<string> {
  const told = surfaces.map(async (one) => `${await one.url()} shows:\n${await one.text()}`);
  return (await Promise.allSettled(told))
    .map((one) => (one.status === "fulfilled" ? one.value : String(one.reason)))
    .join("\n\n");
}

export function createSurface(hands: Hands): Surface {
  /** A closed surface never comes back: waiting for something on it ends at once, with that reason. */
  async function run(expression: string): Promise<unknown> {
    try {
      return await hands.run(expression);
    } catch (error) {
      if (await hands.isOpen()) throw error;
      throw new Hopeless(`${hands.what} is closed`);
    }
  }
  const find = async (ask: Ask) => (await run(`${call(ask)}.map((hit) => hit.found)`)) as Found[];
  const text = async () => String(await run(textOf));
  const shown = async () => `${hands.what} shows:\n${await text()}`;

  async function evaluate<Args extends unknown[], Answer>(
    fn: (...args: Args) => Answer,
    ...args: Args
  ): Promise<Awaited<Answer>> {
    return (await run(`(${fn.toString()})(...${JSON.stringify(args)})`)) as Awaited<Answer>;
  }

  async function status(): Promise<string> {
    const all = await find(asked("status"));
    return all.map((one) => one.text).join("\n");
  }

  /** Waits for exactly one; two of a name are a fault of the page that waiting does not cure. */
  async function one(
    ask: Ask,
    ready: (found: Found) => boolean | Promise<boolean> = () => true,
  ): Promise<Found> {
    const wanted = `one ${ask.roles?.join(" or ") ?? "element"} ${JSON.stringify(ask.name)} on ${hands.what}`;
    return waitUntil(
      wanted,
      async () => {
        const all = await find(ask);
        if (all.length > 1) throw new Error(`${all.length} of them`);
        return all[0] && (await ready(all[0])) ? all[0] : null;
      },
      { why: async () => `${await shown()}\nThere is: ${await inventory()}` },
    );
  }
  const inventory = async () =>
    (await find(asked([...editable, "button", "link", "switch", "checkbox", "radio", "file", "heading"])))
      .map((found) => `${found.role} "${found.name}"${found.disabled ? " (disabled)" : ""}`)
      .join(", ");

  const focusedName = async () => (await find(asked(null))).find((found) => found.focused)?.name ?? "";

  /** As a hand does it: look where it is, and go there; it is under the pointer then, and at rest. */
  async function pointedAt(role: string, name: Name): Promise<Found> {
    let before = "";
    return one({ ...asked(role, name), scroll: true }, async (found) => {
      const place = `${found.x} ${found.y} ${found.width} ${found.height}`;
      const atRest = place === before;
      before = place;
      if (found.disabled || found.covered) return false;
      if (atRest && found.pointedAt) return true;
      await hands.pointAt(...middleOf(found));
      await run(painted);
      return false;
    });
  }

  return {
    url: () => hands.url(),
    isOpen: () => hands.isOpen(),
    waitForClose: async () => {
      await waitUntil(`${hands.what} to close`, async () => !(await hands.isOpen()));
    },
    text,
    waitForText: async (wanted) => {
      await waitUntil(`"${wanted}" on ${hands.what}`, async () => holds(await text(), wanted), {
        why: shown,
      });
    },
    waitForNoText: async (wanted) => {
      await waitUntil(`no "${wanted}" on ${hands.what}`, async () => !holds(await text(), wanted), {
        why: shown,
      });
    },
    byRole: (role, name) => find(asked(role, name)),
    count: async (role, name) => (await find(asked(role, name))).length,
    waitFor: (role, name) => one(asked(role, name)),
    point: async (role, name) => void (await pointedAt(role, name)),
    click: async (role, name) => {
      await hands.clickAt(...middleOf(await pointedAt(role, name)));
    },
    fill: async (label, value) => {
      const ask = asked(editable, label);
      const field = await one(ask, (found) => !found.disabled);
      if (await run(`${call(ask)}[0].element.matches(${JSON.stringify(chosenFrom)})`)) {
        await one({ ...ask, choose: value });
        return;
      }
      await run(painted);
      await one({ ...ask, scroll: true, select: true }, (found) => found.focused);
      if (value) await hands.type(value);
      else if (field.value) await hands.press(["Backspace"]);
    },
    press: (key) => hands.press(key.split(/(?<=.)\+/)),
    upload: async (label, file) => {
      const ask = asked("file", label);
      await one(ask);
      await hands.setFile(`${call(ask)}[0].element`, resolve(file));
    },
    status,
    waitForStatus: async (wanted) => {
      await waitUntil(`status "${wanted}" on ${hands.what}`, async () => holds(await status(), wanted), {
        why: async () => `Status: "${await status()}"\n${await shown()}`,
      });
    },
    focusedName,
    waitForFocus: async (name) => {
      await waitUntil(`the focus on "${name}" on ${hands.what}`, async () => (await focusedName()) === name, {
        why: async () => `It is on "${await focusedName()}"\n${await shown()}`,
      });
    },
    evaluate,
    colorScheme: (scheme) => hands.colorScheme(scheme),
    resize: (size) => hands.resize(size),
    screenshot: async (file, { fullPage = false } = {}) => {
      await writeFile(file, await hands.capture(fullPage));
    },
    bringToFront: () => hands.bringToFront(),
    close: () => hands.close(),
  };
}
