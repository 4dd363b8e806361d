import { preferColorScheme } from "./firefox-chrome.ts";
import type { Remote } from "./firefox-remote.ts";
import type { Surface } from "./harness.ts";
import { createSurface, type Hands } from "./surface.ts";

/** Keys without a character, as WebDriver writes them. https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keys: Record<string, string> = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE006",
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Escape: "\uE00C",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Delete: "\uE017",
  Meta: "\uE03D",
  Space: " ",
};

/** Above this, text arrives in one piece instead of key by key. */
const typedByKeys = 200;

/**
 * @param where the BiDi context; asked anew each time for what shows one document after the other, each in another
 */
export function createContextSurface(
  remote: Remote,
  where: string | (() => Promise<string>),
  what: string,
  { isOpen, close }: Pick<Hands, "isOpen" | "close">,
): Surface {
  const here = async () => (typeof where === "string" ? where : where());
  const act = async (type: "key" | "pointer", actions: object[]) =>
    remote.send("input.performActions", { context: await here(), actions: [{ type, id: type, actions }] });
  const moveTo = (x: number, y: number) => ({ type: "pointerMove", x: Math.round(x), y: Math.round(y) });
  const run = async (expression: string) => remote.run(await here(), expression);
  const key = (value: string, type: "keyDown" | "keyUp") => ({ type, value });
  return createSurface({
    what,
    isOpen,
    close,
    url: async () => String(await run("location.href")),
    run,
    pointAt: async (x, y) => {
      await act("pointer", [moveTo(x, y)]);
    },
    clickAt: async (x, y) => {
      const press = [
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ];
      await act("pointer", [moveTo(x, y), ...press]);
    },
    type: async (text) => {
      if (text.length > typedByKeys) {
        await run(`document.execCommand("insertText", false, ${JSON.stringify(text)})`);
        return;
      }
      const characters = [...text].map((one) => (one === "\n" ? (keys["Enter"] ?? one) : one));
      await act(
        "key",
        characters.flatMap((one) => [key(one, "keyDown"), key(one, "keyUp")]),
      );
    },
    press: async (names) => {
      const values = names.map((name) => keys[name] ?? name);
      await act("key", [
        ...values.map((one) => key(one, "keyDown")),
        ...values.reverse().map((one) => key(one, "keyUp")),
      ]);
    },
    setFile: async (expression, file) => {
      const context = await here();
      const found = await remote.send<{ type: string; result: { sharedId?: string } }>("script.evaluate", {
        expression,
        target: { context },
        awaitPromise: true,
      });
      await remote.send("input.setFiles", { context, element: found.result, files: [file] });
    },
    colorScheme: (scheme) => remote.inBrowser(preferColorScheme, scheme),
    resize: async (size) => {
      await remote.send("browsingContext.setViewport", {
        context: await here(),
        viewport: size && { width: size.width, height: size.height },
        devicePixelRatio: size?.zoom ?? null,
      });
    },
    capture: async (fullPage) => {
      const { data } = await remote.send<{ data: string }>("browsingContext.captureScreenshot", {
        context: await here(),
        origin: fullPage ? "document" : "viewport",
      });
      return Buffer.from(data, "base64");
    },
    bringToFront: async () => {
      await remote.send("browsingContext.activate", { context: await here() });
    },
  });
}
