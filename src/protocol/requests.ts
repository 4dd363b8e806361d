import type { Contact } from "../core/contact/contact";
import type { Page } from "../core/page/page";
import type { MailService, Settings, Theme } from "../core/settings/settings";
import type { UndoKind, UndoOutcome } from "../core/store/undo";
import type { DraftView } from "./drafts";
import type { EntryView, PersonCard, PersonView, PopupView, ShareOutcome } from "./views";

/** Whom an act is for: a contact, or a name just typed that becomes one. */
export type Recipient = { readonly uid: string } | { readonly name: string };

/** Every question a page of ours may put to the background: `ask` in, `answer` out. All data is JSON-safe. */
export interface Requests {
  /** Read the page in the active tab (it was just clicked) and say what could be done for whom. */
  "popup/open": { ask: Record<string, never>; answer: PopupView };
  /** The first line of the popup was seen: it need not be told again. */
  "banner/seen": { ask: { undoId: string }; answer: null };

  /**
   * Share the page with this person: journal and undo are recorded first, then their channel opens with the draft.
   * `how` overrides the channel: the mail service just chosen is kept as the user's own; `reach` is an e-mail address
   * or a phone number just typed and kept on the contact; `copy` sends nothing anywhere.
   */
  "share/open": {
    ask: { to: Recipient; page: Page; tabId: number; how?: { mail: MailService } | { copy: true } };
    answer: ShareOutcome;
  };
  /**
   * "How do you reach {fn}?" answered: keep the e-mail address or phone number on the contact and open the draft of this
   * journal entry there. `unclear`: it was neither; `choose-mail`: say which mail first.
   */
  "share/reach": {
    ask: { entryId: string; tabId: number; address: string; mail?: MailService };
    answer: ShareOutcome | { outcome: "unclear" };
  };
  /** Open the conversation of this entry, whose words are on the clipboard now. */
  "share/continue": { ask: { entryId: string; tabId: number }; answer: null };
  /** Not this page for this person. */
  "share/dismiss": { ask: { uid: string; page: Page }; answer: { undoId: string } };

  /** Contacts by name, organisation, e-mail or interest, best first. */
  "people/search": { ask: { query: string; limit: number }; answer: readonly PersonCard[] };
  /** A person as the popup shows them; null where the contact is gone. */
  "people/show": { ask: { uid: string }; answer: PersonView | null };
  /** Add the person whom the profile page is about. */
  "people/add": { ask: { page: Page }; answer: { person: PersonView; undoId: string } };

  /** All contacts, by name. */
  "contacts/list": { ask: Record<string, never>; answer: readonly Contact[] };
  /** Keep a new or changed contact. `undoId` is null where nothing changed. */
  "contacts/save": { ask: { contact: Contact }; answer: { contact: Contact; undoId: string | null } };
  "contacts/delete": { ask: { uids: string[] }; answer: { undoId: string } };
  /** Keep what the preview of an import showed: all of it, or nothing. */
  "contacts/import": {
    ask: { added: Contact[]; changed: Contact[] };
    answer: { undoId: string | null; count: number };
  };

  /** The acts done, newest first, those in which every word of the query occurs. */
  "journal/list": { ask: { query: string; limit: number }; answer: readonly EntryView[] };

  /** Begin a longer act for this person, or go on with the draft there is; opens the composer. */
  "draft/begin": { ask: { act: "recommend"; uid: string }; answer: { id: string } };
  "draft/show": { ask: { id: string }; answer: DraftView | null };
  /** Keep what was typed, as it is typed. */
  "draft/save": {
    ask: { id: string; answers: Record<string, string>; message: string; edited: boolean };
    answer: null;
  };
  /** The words are on the clipboard: record the act and, with `open`, open where they belong. */
  "draft/finish": { ask: { id: string; open: boolean }; answer: { undoId: string } };
  "draft/discard": { ask: { id: string }; answer: { undoId: string } };

  "settings/show": { ask: Record<string, never>; answer: Settings };
  "settings/save": { ask: { mail?: MailService; theme?: Theme }; answer: Settings };

  /** Take an action back. Null: it was taken back already, or is too long ago. */
  "undo/apply": { ask: { undoId: string }; answer: UndoOutcome | null };
  /** The last action of this kind that can be taken back, if there is one. */
  "undo/last": { ask: { kind: UndoKind }; answer: { undoId: string } | null };
}

export type RequestName = keyof Requests;
export type Ask<Name extends RequestName> = Requests[Name]["ask"];
export type Answer<Name extends RequestName> = Requests[Name]["answer"];

/**
 * Why a request was not answered. `storage-full`: the disk is; `storage-newer`: the data is from a newer Goodturn;
 * `storage-failed`: the browser's storage does not answer; `no-answer`: the background was stopped, ask again;
 * `not-allowed`, `bad-request`: not a page or a question of ours; `bug`: our mistake.
 */
export type FailureCode =
  "storage-full" | "storage-newer" | "storage-failed" | "no-answer" | "not-allowed" | "bad-request" | "bug";

export type Reply<Name extends RequestName> =
  { readonly ok: true; readonly answer: Answer<Name> } | { readonly ok: false; readonly code: FailureCode };
