import type { Permit } from "../core/page/permit";
import type { FailureCode } from "./requests";

/**
 * All that a script in a page may put to the background. Which tab and which address it speaks for is taken from the
 * browser, not from the message, and no answer ever tells anything about a contact.
 */
export interface ContentRequests {
  /**
   * May the document be read at this address? Null: no, and the script is not wanted here any longer. `moved`: it was
   * another page before and changed in place, so what was said of it no longer holds.
   */
  "page/permit": { ask: { at: string; moved: boolean }; answer: Permit | null };
  /**
   * The page was read (to be checked), or is `"private"`. `at`: where the document is; what it says counts only while the
   * tab is there, so that one that is being left cannot speak for the next. `goOn`: whether the script is still wanted
   * here.
   */
  "page/noticed": { ask: { at: string; page?: unknown }; answer: { goOn: boolean } };
}

export type ContentRequestName = keyof ContentRequests;
export type ContentAsk<Name extends ContentRequestName> = ContentRequests[Name]["ask"];
export type ContentAnswer<Name extends ContentRequestName> = ContentRequests[Name]["answer"];

export type ContentReply<Name extends ContentRequestName> =
  | { readonly ok: true; readonly answer: ContentAnswer<Name> }
  | { readonly ok: false; readonly code: FailureCode };
