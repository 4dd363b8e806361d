import { signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { request } from "../../browser/messages";
import type { Answer } from "../../protocol/requests";
import type { Asking } from "./asking";
import { leftReach } from "./left-typed";

type Left = NonNullable<Answer<"share/unreached">>;

/**
 * "How do you reach …?": asked once a share has nowhere to go, and again where it was asked, until it is answered. The answer is
 * often in another tab, and looking it up closes the popup.
 */
export interface Reaching {
  /** What was typed so far, maybe before the popup closed. */
  readonly address: ReadonlySignal<string>;
  writeAddress(text: string): void;
  /** It was answered, or is not to be: the question does not come back. */
  leaveUnreached(): void;
  askReach(of: { readonly entryId: string; readonly name: string; readonly text: string }): void;
  /** Ask again what the popup closed over, where it belongs to what is on screen. Whether it is asked. */
  bringBack(isHere: (left: Left) => boolean): Promise<boolean>;
}

interface Dependencies {
  readonly request: typeof request;
  readonly asking: Signal<Asking | null>;
  readonly unsaved: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  readonly now: () => number;
}

export function createReaching({ request: ask, asking, unsaved, now }: Dependencies): Reaching {
  const kept = leftReach(unsaved, now);
  const address = signal("");
  const write = (text: string): void => {
    address.value = text;
    const question = asking.value;
    if (question?.about === "reach") kept.put(question.entryId, text);
  };
  const leaveUnreached = (): void => {
    asking.value = null;
    address.value = "";
    kept.clear();
  };
  return {
    address,
    writeAddress: write,
    leaveUnreached,

    askReach(of) {
      asking.value = { about: "reach", ...of };
      write("");
    },

    async bringBack(isHere) {
      const left = kept.get();
      if (left === null) return false;
      // Where that fails, it is asked another time; what the popup was opened for goes on.
      const found = await ask("share/unreached", { entryId: left.entryId }).catch(() => undefined);
      if (found === null) kept.clear();
      // Something else may have been asked meanwhile, by a quicker hand.
      if (!found || !isHere(found) || asking.value !== null) return false;
      address.value = left.address;
      asking.value = { about: "reach", entryId: left.entryId, name: found.name, text: found.text };
      return true;
    },
  };
}
