import type { ReadonlySignal } from "@preact/signals";
import type { request } from "../../browser/messages";
import type { openSidePanel } from "../../browser/side-panel";
import type { Ask } from "../../protocol/requests";
import type { PopupView } from "../../protocol/views";

/** Begin a longer act, where the user likes to write. To be called in the click itself. */
export type BeginDraft = (what: Omit<Ask<"draft/begin">, "beside">) => Promise<void>;

interface Dependencies {
  readonly request: typeof request;
  readonly view: ReadonlySignal<PopupView | null>;
  /** Missing where the browser has no side panel. */
  readonly openBeside?: typeof openSidePanel | undefined;
  /** Close the popup: it would lie over what opens. */
  readonly leave: () => void;
}

export function createBeginDraft({ request: ask, view, openBeside, leave }: Dependencies): BeginDraft {
  return async (what) => {
    const { beside = false, tabId = -1 } = view.value ?? {};
    const begin = (isBeside: boolean) => ask("draft/begin", { ...what, beside: isBeside });
    const isOpen = beside && tabId >= 0 && (await openBeside?.(tabId, () => begin(true)));
    // It is not wanted there, or the browser would not: the same draft, in a tab.
    if (!isOpen) await begin(false);
    leave();
  };
}
