import type { ActId } from "../core/act/act";
import type { Meeting, Typed } from "../core/act/draft";
import type { Occasion } from "../core/act/occasion";
import type { ChannelId } from "../core/contact/contact";
import type { JournalEntry } from "../core/journal/entry";
import type { GroupInsights, Member } from "../core/insights/groups";
import type { Insights } from "../core/insights/insights";
import type { Sift } from "../core/journal/sift";
import type { ToldEntry } from "../core/journal/told";
import type { Page } from "../core/page/page";
import type { CalendarId } from "../core/channel/calendar";
import type { Quiet } from "../core/ranking/quiet";
import type { GroupRhythm } from "../core/contact/rhythm";
import type { CustomChannel } from "../core/settings/custom-channel";
import type {
  Intention,
  MailService,
  Noticing,
  NoticingMode,
  Settings,
  Theme,
} from "../core/settings/settings";
import type { UndoKind, UndoOutcome } from "../core/store/undo";
import type { ContactRequests } from "./contact-requests";
import type { DraftLine, DraftView, FinishOutcome } from "./drafts";
import type { IsoDate } from "../core/calendar/date";
import type { Recurrence } from "../core/calendar/recurrence";
import type { ReminderSettings } from "../core/reminder/reminder";
import type { PracticeView } from "./practice";
import type { PromisesView } from "./promises";
import type { HealthView, Refused, Replaced, RestoreView, SnapshotView } from "./safety";
import type { AgendaView, ShelfView } from "./shelf";
import type { SittingView, TodayView } from "./today";
import type {
  EntryView,
  LessonView,
  PersonCard,
  PersonView,
  PopupView,
  Preview,
  ShareOutcome,
} from "./views";

/** Whom an act is for: a contact, or a name just typed that becomes one. */
export type Recipient = { readonly uid: string } | { readonly name: string };

/** The channel where it is not the person's own; one that is picked becomes theirs. */
export type How = { readonly mail: MailService } | { readonly copy: true } | { readonly channel: ChannelId };

/**
 * Every question a page of ours may put to the background: `ask` in, `answer` out. All data is JSON-safe. Those of the
 * address book have a file of their own.
 */
export interface Requests extends ContactRequests {
  /** Read the page in the active tab (it was just clicked) and say what could be done for whom. */
  "popup/open": { ask: Record<string, never>; answer: PopupView };
  /** A sample page, and whom of these, or of everybody, it would help: to try a share with. Nothing is written. */
  "practice/show": { ask: { uids: string[] }; answer: PracticeView };
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
      how?: How;
    };
    answer: ShareOutcome;
  };
  /** What the draft for each of these would say first; those who are gone are left out. Nothing is written. */
  "share/preview": {
    ask: { uids: readonly string[]; page: Page; quote?: string };
    answer: readonly (Preview & { readonly uid: string })[];
  };
  /**
   * "How do you reach {fn}?" answered: keep the e-mail address or phone number on the contact and open the draft of this
   * journal entry there. `unclear`: it was neither; `choose-mail`: say which mail first.
   */
  "share/reach": {
    ask: { entryId: string; tabId: number; address: string; mail?: MailService };
    answer: ShareOutcome | { outcome: "unclear" };
  };
  /**
   * Whether it is still open how the person of this share is reached, for a popup that closed over the question: who it is,
   * the words, and the page (null where it was several things together). Null: answered since, or taken back.
   */
  "share/unreached": {
    ask: { entryId: string };
    answer: { uid: string; name: string; text: string; url: string | null } | null;
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
    ask: { uid: string; tabId: number; how?: How };
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

  /** What sharing with this person, and "Not for {fn}", taught the ranking, newest first. */
  "lessons/list": { ask: { uid: string }; answer: readonly LessonView[] };
  /** Take this back: the ranking knows it no more. */
  "lessons/forget": { ask: { uid: string; ids: string[] }; answer: { undoId: string } };

  /** What is not to be suggested for this person. */
  "quiet/show": { ask: { uid: string }; answer: Quiet };
  "quiet/save": { ask: { uid: string } & Quiet; answer: { undoId: string } };

  /** Contacts by name, organisation, e-mail or interest, best first. */
  "people/search": { ask: { query: string; limit: number }; answer: readonly PersonCard[] };
  /** Somebody is about to be looked for: read the contacts, so that the first key need not wait for it. */
  "people/prepare": { ask: Record<string, never>; answer: null };
  /** A person as the popup shows them; null where the contact is gone. */
  "people/show": { ask: { uid: string; page?: Page }; answer: PersonView | null };
  /** Keep what their profile, which is on screen, says of title and organisation now. */
  "people/update": { ask: { uid: string; page: Page }; answer: { person: PersonView; undoId: string } };
  /** Add the person whom the profile page is about. */
  "people/add": { ask: { page: Page }; answer: { person: PersonView; undoId: string } };

  /** What the journal of the last months tells, and what of it is about groups of people. */
  "insights/show": { ask: Record<string, never>; answer: Insights };
  "insights/groups": {
    ask: Record<string, never>;
    answer: GroupInsights & {
      /** People of whom nothing was heard for long, a few of each group. */
      readonly long: readonly { readonly group: string; readonly people: readonly Member[] }[];
    };
  };
  /** The last acts done, newest first, those in which every word of the query occurs. */
  "journal/list": { ask: { query: string; limit: number }; answer: readonly EntryView[] };
  /** The journal in parts: what passes, newest first, from this place on, and how much passes in all. */
  "journal/find": {
    ask: { sift: Sift; from: number; limit: number };
    answer: { total: number; entries: readonly EntryView[] };
  };
  /** Everything that is kept of one entry; null where it is gone. */
  "journal/show": { ask: { id: string }; answer: JournalEntry | null };
  /** What passes, in parts to be kept in a file, newest first: those older than `before`; empty: that was all. */
  "journal/export": { ask: { sift: Sift; before: string | null }; answer: readonly ToldEntry[] };
  /**
   * Write an entry, or mend one (`id`): on another day it has another id. A private page is refused. `undoId` is null where
   * the entry is gone.
   */
  "journal/save": {
    ask: {
      id?: string;
      act: JournalEntry["act"];
      uids: string[];
      on: IsoDate;
      words: string;
      page: { url: string; title: string } | null;
      channel: ChannelId | null;
    };
    answer: { id: string; undoId: string | null };
  };
  /** "What came of it?" answered; no words: not any more. */
  "journal/reflect": { ask: { id: string; words: string }; answer: { undoId: string | null } };
  "journal/delete": { ask: { id: string }; answer: { undoId: string | null } };

  /**
   * Begin an act for this person, or go on with the draft there is; opens the composer. `page`: what it is about;
   * `promise`: the promise that it keeps, or the introduction of which it is the next step.
   */
  "draft/begin": {
    ask: {
      act: ActId;
      uid: string;
      page?: Pick<Page, "kind" | "url" | "title">;
      occasion?: Occasion;
      promise?: string;
      /** It is shown in the side panel, which the click has opened. Default: in a tab. */
      beside?: boolean;
    };
    answer: { id: string };
  };
  /** The drafts that wait to be finished, newest first; without those of people who are gone. */
  "draft/list": { ask: Record<string, never>; answer: DraftLine[] };
  /** Everything promised: what is open by its day, then what was kept or let go. */
  "promises/list": { ask: Record<string, never>; answer: PromisesView };
  /** Keep a new promise, or a changed one (`id`). A private page is refused. */
  "promises/save": {
    ask: {
      id?: string;
      uids: string[];
      what: string;
      due: IsoDate | null;
      repeat: Recurrence | null;
      page: Pick<Page, "kind" | "url" | "title"> | null;
    };
    answer: { id: string; undoId: string };
  };
  /** It was kept, or is let go; with a word, or none. One that recurs is due the next time. `undoId` is null where it is gone. */
  "promises/close": {
    ask: { id: string; state: "done" | "let-go"; word: string };
    answer: { undoId: string | null };
  };
  "promises/snooze": { ask: { id: string; until: IsoDate }; answer: { undoId: string | null } };
  "promises/reopen": { ask: { id: string }; answer: { undoId: string | null } };
  "promises/delete": { ask: { id: string }; answer: { undoId: string | null } };

  "draft/show": { ask: { id: string }; answer: DraftView | null };
  /** Keep what was typed, as it is typed. */
  "draft/save": {
    ask: Typed & { id: string; channel?: ChannelId | null };
    answer: null;
  };
  /** Introduce them to this person; null: to nobody yet. */
  "draft/pair": { ask: { id: string; other: string | null }; answer: null };
  /** Address this person as one does strangers, or friends, from now on. */
  "draft/address": { ask: { uid: string; isFormal: boolean }; answer: null };
  /**
   * Record the act and, with `open`, open where it belongs. What has to be pasted is on the clipboard before this is
   * asked. `mail`: the service just chosen, kept as the user's own.
   */
  "draft/finish": { ask: { id: string; open: boolean; mail?: MailService }; answer: FinishOutcome };
  /** When they meet, chosen after the words were sent: kept with the entry that the draft became. */
  "draft/meet": { ask: { entryId: string; meeting: Meeting }; answer: null };
  "draft/discard": { ask: { id: string }; answer: { undoId: string } };

  /** Write down what was done already, for one or several people, on this day (`YYYY-MM-DD`). */
  "act/log": {
    ask: { act: JournalEntry["act"]; uids: string[]; on: string; words: string };
    answer: { undoId: string };
  };
  /** "Sent?" answered: it was, or not this time; then the page may be suggested for them again. */
  "act/sent": { ask: { entryId: string; isSent: boolean }; answer: null };
  /** What was heard from somebody: added to the notes or the needs, or kept as a promise to them. */
  "act/heard": {
    ask: { uid: string; text: string; as: "note" | "need" | "promise" };
    answer: { undoId: string };
  };
  /** Whoever was asked last for this introduction has answered. */
  "introduction/answer": { ask: { promiseId: string; isYes: boolean }; answer: { undoId: string } };
  /** The introduction will not be made; the promise is let go. */
  "introduction/drop": { ask: { promiseId: string }; answer: { undoId: string } };

  "settings/show": { ask: Record<string, never>; answer: Settings };
  "settings/save": {
    ask: {
      mail?: MailService;
      theme?: Theme;
      beside?: boolean;
      channels?: CustomChannel[];
      /** Whether single letters do something in lists. */
      letterKeys?: boolean;
      offers?: string[];
      phrases?: Record<string, string>;
      /** Null: by the browser's language. */
      phoneCountry?: string | null;
      intention?: Intention;
      /** How often to be in touch with groups of people. */
      rhythms?: GroupRhythm[];
      /** Kinds of acts that Today leaves out. */
      kindsOff?: ActId[];
    };
    answer: Settings;
  };

  /** The day: one small act, the promises due, the dates near. */
  "today/show": { ask: Record<string, never>; answer: TodayView };
  /** At most five things to do one after the other. */
  "sitting/list": { ask: Record<string, never>; answer: readonly SittingView[] };
  /** The week that can be looked back on, and of which of its acts it is asked what came of them; at most two. */
  "review/show": {
    ask: Record<string, never>;
    answer: { from: IsoDate; to: IsoDate; asked: readonly EntryView[] };
  };
  /** Keep what came of each, and the words about the week, in the journal. */
  "review/keep": {
    ask: { answers: { id: string; words: string }[]; words: string };
    answer: { undoId: string };
  };
  /** Another act instead; nothing more today; or none of this kind any more, until the settings say otherwise. */
  "today/pass": {
    ask: { act: ActId; uid: string; how: "another" | "later" | "not-this-kind" };
    answer: null;
  };
  /** How and when the user is reminded; answers with all settings. */
  "reminders/save": { ask: ReminderSettings; answer: Settings };
  /** What waited was looked at: the dot on the icon goes. */
  "reminders/seen": { ask: Record<string, never>; answer: null };

  /** Noticing as it works now: `on` only where the browser permits it, too. The changes answer with the same. */
  "noticing/show": { ask: Record<string, never>; answer: Noticing };
  /** Wanted or not. It begins when the browser's permission is there, and gives it back when it ends. */
  "noticing/switch": { ask: { on: boolean }; answer: Noticing };
  "noticing/save": { ask: { mode?: NoticingMode; sites?: string[] }; answer: Noticing };
  /** Notice the pages of this site, or not. */
  "noticing/site": { ask: { site: string; on: boolean }; answer: Noticing };
  /** Remember for a week which pages would help somebody, or not: then all that is remembered goes. */
  "noticed/remember": { ask: { on: boolean }; answer: Noticing };
  /** Forget those that are remembered. This cannot be taken back. */
  "noticed/forget": { ask: Record<string, never>; answer: null };
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
  /** What was lost is not missed: go on with what there is. The copies stay as long as copies do. */
  "store/begin": { ask: Record<string, never>; answer: null };
  /** The copies of everything that can be gone back to, newest first. */
  "store/snapshots": { ask: Record<string, never>; answer: readonly SnapshotView[] };
  /** What going back to this copy would do. Nothing is written. Null: that copy is gone, or cannot be read. */
  "store/snapshot": { ask: { snapshotId: string }; answer: RestoreView | null };
  /** Go back to a copy; what is there now is copied first. Null: that copy is gone. */
  "store/restore": { ask: { snapshotId: string }; answer: Replaced | null };
  /** Begin with nothing; what is there is copied first, if it can be read. Null: that was not the word. */
  "store/reset": { ask: { word: string }; answer: Replaced | null };

  /** Everything that the user typed or did, as the text of one JSON file. */
  "backup/print": { ask: Record<string, never>; answer: { text: string } };
  /** When a backup file was saved last, ISO 8601 in UTC, and whether it is time to say so. */
  "backup/due": { ask: Record<string, never>; answer: { savedAt: string | null; isDue: boolean } };
  /** A backup file was saved; or not now: nothing is said of it for a season. */
  "backup/mark": { ask: { as: "saved" | "later" }; answer: null };
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
 * `storage-failed`: the browser's storage does not answer; `gone`: the person or the draft was deleted meanwhile;
 * `no-answer`: the background was stopped, ask again;
 * `not-allowed`, `bad-request`: not a page or a question of ours; `bug`: our mistake.
 */
export type FailureCode =
  | "storage-full"
  | "storage-newer"
  | "storage-older"
  | "storage-blocked"
  | "storage-failed"
  | "gone"
  | "no-answer"
  | "not-allowed"
  | "bad-request"
  | "bug";

export type Reply<Name extends RequestName> =
  { readonly ok: true; readonly answer: Answer<Name> } | { readonly ok: false; readonly code: FailureCode };
