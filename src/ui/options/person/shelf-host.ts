import { signal } from "@preact/signals";
import { words } from "../../../browser/i18n";
import type { request } from "../../../browser/messages";
import type { ShelfHost } from "../../shelf/shelf-model";
import type { Outcomes } from "../outcomes";
import { oneAtATime } from "../../kit/one-at-a-time";

interface Dependencies {
  readonly request: typeof request;
  readonly outcomes: Outcomes;
  /** Put text on the clipboard; it may be refused. */
  readonly copy: (text: string) => Promise<void>;
}

/** `tabs.TAB_ID_NONE`: things open beside the tab in front, which is this page. */
const noTab = -1;

/** What the options page does for the shelf that a person's page shows. */
export function createShelfHost({ request: ask, outcomes, copy }: Dependencies): ShelfHost {
  const busy = signal(false);
  return {
    request: ask,
    busy,
    copy,
    tabId: () => noTab,
    done: (text, undoId) => outcomes.done(text, undoId),

    act: oneAtATime(busy, (error) => outcomes.failed(error)),

    async settle(result, name) {
      if (result.outcome === "choose-mail") return;
      const shared = words("popup_shared_with", name);
      if (result.outcome === "opened") {
        outcomes.done(shared, result.banner.undoId);
        return;
      }
      const copied = await copy(result.text).then(
        () => true,
        () => false,
      );
      const then = result.opens ? "popup_copied_then_open" : "popup_copied";
      // Not copied: the journal has the words, and the shelf comes back with Undo.
      outcomes.done(`${shared}. ${words(copied ? then : "shelf_not_copied")}`, result.banner.undoId);
      if (copied && result.opens) await ask("share/continue", { entryId: result.entryId, tabId: noTab });
    },
  };
}
