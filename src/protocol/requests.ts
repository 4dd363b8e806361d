import type { Contact } from "../core/contact/contact";
import type { Page } from "../core/page/page";
import type { CalendarId } from "../core/shelf/agenda";
import type { MailService, Noticing, NoticingMode, Settings, Theme } from "../core/settings/settings";
import type { UndoKind, UndoOutcome } from "../core/store/undo";
import type { DraftView } from "./drafts";
import type { HealthView, Refused, Replaced, RestoreView, SnapshotView } from "./safety";
import type { AgendaView, ShelfView } from "./shelf";
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
   * or a phone number just typed and kept on the contact; `copy` sends nothing anywhere. `quote` is the passage that was
   * selected.
   */
  "share/open": {
    ask: {
      to: Recipient;
      page: Page;
      tabId: number;
      quote?: string;
      how?: { mail: MailService } | { copy: true };
    };
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

  /**
   * Keep the page for this person, with the passage that was selected. `undoId` is null where it was kept already;
   * `count`: how many things are on their shelf now. A private page is refused.
   */
  "shelf/keep": {
    ask: { to: string; page: Pick<Page, "kind" | "url" | "title">; quote?: string };
    answer: { undoId: string | null; count: number };
  };
  /** What is kept for this person; null where the contact is gone. */
  "shelf/list": { ask: { uid: string }; answer: ShelfView | null };
  "shelf/remove": { ask: { uid: string; ids: string[] }; answer: { undoId: string } };
  /**
   * Send together what is kept for this person, as `share/open` does with one page: one entry, one undo, and the shelf
   * is empty. `nothing-kept`: the shelf was empty.
   */
  "shelf/share": {
    ask: { uid: string; tabId: number; how?: { mail: MailService } | { copy: true } };
    answer: ShareOutcome | { outcome: "nothing-kept" };
  };
  /**
   * What is kept for this person as an agenda. Opens the calendar asked for, or the one beside the user's mail; the
   * things stay on the shelf.
   */
  "shelf/agenda": {
    ask: { uid: string; tabId: number; calendar?: CalendarId };
    answer: AgendaView;
  };

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

  /** Noticing as it works now: `on` only where the browser permits it, too. The changes answer with the same. */
  "noticing/show": { ask: Record<string, never>; answer: Noticing };
  /** Wanted or not. It begins when the browser's permission is there, and gives it back when it ends. */
  "noticing/switch": { ask: { on: boolean }; answer: Noticing };
  "noticing/save": { ask: { mode?: NoticingMode; sites?: string[] }; answer: Noticing };
  /** Notice the pages of this site, or not. */
  "noticing/site": { ask: { site: string; on: boolean }; answer: Noticing };
  /** The popup offered it: it need not do so again. */
  "noticing/offered": { ask: Record<string, never>; answer: null };

  /** Take an action back. Null: it was taken back already, or is too long ago. */
  "undo/apply": { ask: { undoId: string }; answer: UndoOutcome | null };
  /** The last action of this kind that can be taken back, if there is one. */
  "undo/last": { ask: { kind: UndoKind }; answer: { undoId: string } | null };

  /** Look at every record and say how the store is; `again`: even if it was looked at a moment ago. */
  "store/health": { ask: { again: boolean }; answer: HealthView };
  /** Set the records that cannot be read aside, in a place of their own, and keep the rest. */
  "store/repair": { ask: Record<string, never>; answer: { moved: number } };
  /** The copies of everything that can be gone back to, newest first. */
  "store/snapshots": { ask: Record<string, never>; answer: readonly SnapshotView[] };
  /** Go back to a copy; what is there now is copied first. Null: that copy is gone. */
  "store/restore": { ask: { snapshotId: string }; answer: Replaced | null };
  /** Begin with nothing; what is there is copied first, if it can be read. Null: that was not the word. */
  "store/reset": { ask: { word: string }; answer: Replaced | null };

  /** Everything that the user typed or did, as the text of one JSON file. */
  "backup/print": { ask: Record<string, never>; answer: { text: string } };
  /** What restoring this file would do. Nothing is written. */
  "backup/preview": { ask: { text: string }; answer: RestoreView | Refused };
  /** Put the backup in the place of everything; what is there now is copied first. */
  "backup/restore": { ask: { text: string }; answer: Replaced | Refused };
}

export type RequestName = keyof Requests;
export type Ask<Name extends RequestName> = Requests[Name]["ask"];
export type Answer<Name extends RequestName> = Requests[Name]["answer"];

/**
 * Why a request was not answered. `storage-full`: the disk is; `storage-newer`: the data is from a newer Goodturn;
 * `storage-older`: it could not be brought forward; `storage-blocked`: another page of ours holds it;
 * `storage-failed`: the browser's storage does not answer; `no-answer`: the background was stopped, ask again;
 * `not-allowed`, `bad-request`: not a page or a question of ours; `bug`: our mistake.
 */
export type FailureCode =
  | "storage-full"
  | "storage-newer"
  | "storage-older"
  | "storage-blocked"
  | "storage-failed"
  | "no-answer"
  | "not-allowed"
  | "bad-request"
  | "bug";

export type Reply<Name extends RequestName> =
  { readonly ok: true; readonly answer: Answer<Name> } | { readonly ok: false; readonly code: FailureCode };
