import type { ContactChange } from "../core/contact/change";
import type { ChannelId, Contact } from "../core/contact/contact";
import type { Pair } from "../core/contact/identity/duplicates";
import type { SingleField } from "../core/contact/merge-choosing";
import type { UsedTexts } from "../core/contact/used-texts";
import type { ChangesView, ContactsView, FirstRowsView, RowsView } from "./contacts";

/** What a page may ask of the address book: reading it, changing it, telling records apart, and bringing people in. */
export interface ContactRequests {
  /** All contacts at once, by name. */
  "contacts/list": { ask: Record<string, never>; answer: readonly Contact[] };
  /** The beginning of the list, at once, as it was kept with the last change; null where it has to be read as a whole. */
  "contacts/first": { ask: Record<string, never>; answer: FirstRowsView | null };
  /**
   * The list of contacts by name, in parts: the rows from this place on. Null: the list is not that of the revision any
   * more, so the parts would not fit together.
   */
  "contacts/rows": { ask: { from: number; revision: string | null }; answer: RowsView | null };
  /** What became of the list since that revision; null where that is not known, or too much: read it anew. */
  "contacts/changes": { ask: { since: string }; answer: ChangesView | null };
  /** The contacts themselves in parts, as `contacts/rows`. */
  "contacts/read": { ask: { from: number; revision: string | null }; answer: ContactsView | null };
  /** Everything known of one contact; null where they are gone. */
  "contacts/show": { ask: { uid: string }; answer: Contact | null };
  /** When something was last done for whom, by uid; nobody else is in it. */
  "contacts/touched": { ask: Record<string, never>; answer: Readonly<Record<string, string>> };
  /**
   * Keep a new or changed contact. `undoId` is null where nothing changed; asked with the one of an edit before, both are
   * one action.
   */
  "contacts/save": {
    ask: { contact: Contact; undoId?: string };
    answer: { contact: Contact; undoId: string | null };
  };
  /**
   * Keep notes as they are typed. `base`: as they were kept when the typing began, so that what came from elsewhere
   * meanwhile joins it; `undoId`: that of the answer before, so that all of it is one action. Answers with the notes as
   * they are kept now.
   */
  "contacts/note": {
    ask: { uid: string; base: string; note: string; undoId: string | null };
    answer: { note: string; undoId: string | null };
  };
  /** Open this channel for the contact as it is given, to see that it leads to them. Nothing is recorded. */
  "channel/test": { ask: { contact: Contact; channel: ChannelId }; answer: { opened: boolean } };
  /** What people have in the fields of short texts, to complete from. */
  "contacts/used": { ask: Record<string, never>; answer: UsedTexts };
  /**
   * Put several records of one person together: `keep` stays, with the words of the other where `fromOther` names the
   * field, and everything done for the others becomes theirs. `gone`: one of them is not there any more; `too-much`: it
   * would not fit into one contact. Nothing is changed in both cases.
   */
  "contacts/merge": {
    ask: { keep: string; from: string[]; fromOther: SingleField[] };
    answer: { outcome: "merged"; undoId: string } | { outcome: "gone" } | { outcome: "too-much" };
  };
  /** Records that may be one person's, the surest pairs first; at most so many that a page can show them. */
  "duplicates/list": { ask: Record<string, never>; answer: { total: number; pairs: readonly Pair[] } };
  /** These two are not the same: they are no pair any more. */
  "duplicates/apart": { ask: { uids: [string, string] }; answer: { undoId: string } };
  "contacts/delete": { ask: { uids: string[] }; answer: { undoId: string } };
  /** Add categories or interests to several contacts, or say how they are best reached. `undoId` null: all had it. */
  "contacts/change": {
    ask: { uids: string[]; change: ContactChange };
    answer: { undoId: string | null; count: number };
  };
  /** Add interests to a few people, to each their own. Who is gone is left out; `undoId` null: all had them. */
  "contacts/interests": {
    ask: { people: readonly { uid: string; interests: readonly string[] }[] };
    answer: { undoId: string | null; count: number };
  };
  /** Keep what the preview of an import showed: all of it, or nothing. For a few; many come by `import/…`. */
  "contacts/import": {
    ask: { added: Contact[]; changed: Contact[] };
    answer: { undoId: string | null; count: number };
  };
  /**
   * Begin an import in parts. They are held in memory alone until `import/keep`. `importId`: by `newCommandId`, the same where it is
   * begun again because no answer came: it is kept once.
   */
  "import/begin": { ask: { importId?: string }; answer: { importId: string } };
  "import/add": { ask: { importId: string; contacts: Contact[] }; answer: null };
  /**
   * Keep all parts in one transaction. Null, and nothing is kept: not all `count` contacts are there, because the
   * background was stopped since; begin again.
   */
  "import/keep": {
    ask: { importId: string; count: number };
    answer: { undoId: string | null; count: number } | null;
  };
}
