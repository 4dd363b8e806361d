import type { ReadonlySignal, Signal } from "@preact/signals";
import { words } from "../../browser/i18n";
import type { request } from "../../browser/messages";
import type { MailService } from "../../core/settings/settings";
import type { How, Recipient } from "../../protocol/requests";
import type { PopupView, ShareOutcome } from "../../protocol/views";
import type { StatusModel } from "../kit/status";
import type { Asking } from "./asking";
import { quoted } from "./quoted";
import type { Reaching } from "./reaching";
import type { createUnseen } from "./unseen";

/** A page on its way to somebody, from the click to the channel that opened. */
export interface Sending {
  share(to: Recipient, name: string, how?: How): Promise<void>;
  /** The answer to "How do you reach …?". */
  reach(address: string, mail?: MailService): Promise<void>;
}

interface Dependencies {
  readonly request: typeof request;
  readonly view: ReadonlySignal<PopupView | null>;
  readonly asking: Signal<Asking | null>;
  readonly reaching: Reaching;
  readonly unseen: ReturnType<typeof createUnseen>;
  readonly status: StatusModel;
  /** How the line that tells of it takes it back. */
  readonly undo: (undoId: string) => { label: string; run: () => void };
  /** Run one action at a time; what goes wrong is told. */
  readonly act: (work: () => Promise<void>) => Promise<void>;
  readonly copy: (text: string) => Promise<void>;
  readonly openSheet?: ((subject: string, text: string) => Promise<void>) | undefined;
  /** It is on its way. */
  readonly sent: (result: Exclude<ShareOutcome, { outcome: "choose-mail" }>) => void;
  readonly leave: () => void;
}

export function createSending(dependencies: Dependencies): {
  readonly model: Sending;
  /** What became of a share, in the order that a closing popup survives: it is all recorded already. */
  settle(result: ShareOutcome, name: string): Promise<void>;
  /** It was shared, and can be taken back. */
  tellShared(name: string, undoId: string, more?: string): void;
} {
  const {
    request: ask,
    view,
    asking,
    reaching,
    unseen,
    status,
    undo,
    act,
    copy,
    openSheet,
    sent,
    leave,
  } = dependencies;

  const tellShared = (name: string, undoId: string, more = ""): void => {
    const text = [words("popup_shared_with", name), more].filter(Boolean).join(". ");
    status.tell({ text, undo: undo(undoId) });
  };

  const settle = async (result: ShareOutcome, name: string): Promise<void> => {
    if (result.outcome === "choose-mail") return;
    reaching.leaveUnreached();
    unseen.clear();
    sent(result);
    if (result.outcome === "opened") {
      const { undoId } = result.banner;
      tellShared(name, undoId);
      if (result.inTab) leave();
      else unseen.show(result.text, () => tellShared(name, undoId, words("popup_copied")));
      return;
    }
    if (result.inSheet && openSheet) {
      // Closed without sharing: the line below still offers to take it back.
      await openSheet(result.subject, result.text).catch(() => {});
      tellShared(name, result.banner.undoId);
      return;
    }
    const copied = await copy(result.text).then(
      () => true,
      () => false,
    );
    if (!result.reachable || !copied) {
      reaching.askReach({ entryId: result.entryId, name, text: result.text });
    }
    const then = result.opens ? words("popup_copied_then_open") : words("popup_copied");
    tellShared(name, result.banner.undoId, copied ? then : "");
    if (copied && result.opens && view.value) {
      await ask("share/continue", { entryId: result.entryId, tabId: view.value.tabId });
      leave();
    }
  };

  return {
    settle,
    tellShared,
    model: {
      share: (to, name, how) =>
        act(async () => {
          const current = view.value;
          if (!current?.page) return;
          const result = await ask("share/open", {
            to,
            page: current.page,
            tabId: current.tabId,
            ...quoted(current),
            ...(how ? { how } : {}),
          });
          if (result.outcome === "choose-mail") asking.value = { about: "mail", to, name };
          await settle(result, name);
        }),

      reach: (address, mail) =>
        act(async () => {
          const question = asking.value;
          if (!question || question.about === "mail" || !view.value) return;
          const { entryId, name } = question;
          const result = await ask("share/reach", {
            entryId,
            tabId: view.value.tabId,
            address,
            ...(mail ? { mail } : {}),
          });
          if (result.outcome === "unclear") {
            status.tell({ text: words("popup_reach_unclear"), undo: undo(entryId) });
            return;
          }
          if (result.outcome === "choose-mail") {
            asking.value = { about: "mail-for-reach", entryId, address, name };
          }
          await settle(result, name);
        }),
    },
  };
}
