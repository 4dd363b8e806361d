import type { ReadonlySignal } from "@preact/signals";
import type { request } from "../../browser/messages";
import type { Ask } from "../../protocol/requests";
import type { PopupView } from "../../protocol/views";

/** Begin a longer act, where the user likes to write. To be called in the click itself. */
export type BeginDraft = (what: Omit<Ask<"draft/begin">, "beside">) => Promise<void>;

interface Dependencies {
  readonly request: typeof request;
  readonly view: ReadonlySignal<PopupView | null>;
  /** Open the side panel beside this tab; false where the browser would not. Missing where it has none. */
  readonly openBeside?: ((tabId: number) => Promise<boolean>) | undefined;
  /** Close the popup: it would lie over what opens. */
  readonly leave: () => void;
}

export function createBeginDraft({ request: ask, view, openBeside, leave }: Dependencies): BeginDraft {
  return async (what) => {
    const { beside = false, tabId = -1 } = view.value ?? {};
    // Browsers open a panel only in the click itself, and the popup may close under it: both are begun before any await.
    const opening = beside && tabId >= 0 ? openBeside?.(tabId) : undefined;
    await ask("draft/begin", { ...what, beside: opening !== undefined });
    // The browser would not: the same draft, in a tab.
    if (opening && !(await opening)) await ask("draft/begin", { ...what, beside: false });
    leave();
  };
}
