import type { Page } from "../../src/core/page/page.ts";
import type { Surface } from "./harness.ts";

/** The page in front as the background tells it to the open popup, read anew; null where it is private or none. */
export function pageInPopup(popup: Surface): Promise<{ page: Page | null; wasRead: boolean }> {
  return popup.evaluate(async () => {
    type Answer = { answer: { page: Page | null; wasRead: boolean } };
    const { runtime } = (globalThis as unknown as { browser: typeof chrome }).browser;
    const { answer } = await runtime.sendMessage<unknown, Answer>({ name: "popup/open", ask: {} });
    return { page: answer.page, wasRead: answer.wasRead };
  });
}
