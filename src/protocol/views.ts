import type { ActId } from "../core/act/act";
import type { ProfileChange } from "../core/act/changes";
import type { Reason } from "../core/act/reason";
import type { WhyCopied } from "../core/channel/channel";
import type { ChannelId } from "../core/contact/contact";
import type { JournalEntry } from "../core/journal/entry";
import type { Page } from "../core/page/page";
import type { Evidence } from "../core/ranking/ranked-contact";
import type { CustomChannel } from "../core/settings/custom-channel";
import type { IntroductionUnderWay } from "../core/promise/introduction-under-way";
import type { MailService, Noticing } from "../core/settings/settings";

/** A person as a list shows them. */
export interface PersonCard {
  readonly uid: string;
  /** Formatted name, or the first e-mail where there is no name. */
  readonly name: string;
  /** The name as buttons say it: with organisation or e-mail behind it where two people share the name. */
  readonly label: string;
  /** Title and organisation in one line; empty where unknown. */
  readonly line: string;
  /** How they would be reached now; null where nothing is known but the name. */
  readonly channel: ChannelId | null;
  /** How many things are kept for them. */
  readonly shelf: number;
}

/**
 * What the draft will say first, shown before it opens; `pasted`: why the words will have to be pasted, null where they
 * go into the draft.
 */
export interface Preview {
  readonly subject: string;
  readonly opening: string;
  readonly pasted: WhyCopied | null;
}

/** Somebody whom the page would help, and why. */
export interface SharingView extends PersonCard {
  readonly evidence: readonly Evidence[];
  readonly preview: Preview;
}

/** The act that can still be taken back, told as the popup's first line the next time it opens. */
export interface BannerView {
  readonly undoId: string;
  readonly name: string;
  /** What was done, where the status is `opened` or `copied`; absent: a share. */
  readonly act?: JournalEntry["act"];
  /**
   * `copied`: nothing was opened, the draft went to the clipboard; `kept`: on the person's shelf; `added`: to the
   * contacts.
   */
  readonly status: "opened" | "copied" | "kept" | "added";
}

/** What was just shared, as interests that whoever got it may have. */
export interface TopicOffer {
  readonly uid: string;
  /** What a friend calls them. */
  readonly name: string;
  /** As a person would type them, the best first, without what the contact has already; never empty. */
  readonly topics: readonly string[];
}

/** A line of the journal. */
export interface EntryView {
  readonly id: string;
  readonly at: string;
  readonly act: JournalEntry["act"];
  readonly names: readonly string[];
  readonly page: { readonly url: string; readonly title: string } | null;
  readonly channel: ChannelId | null;
  readonly words: string;
  readonly status: JournalEntry["status"];
  /** What came of it; null where nobody said. */
  readonly reflection: string | null;
}

/** What was begun outside the popup (menu, keyboard, address bar) and goes on in it. */
export interface IntentView {
  /** The passage that was selected; empty where none was. */
  readonly quote: string;
  /** Share with this person at once: something has to be asked, or copied. */
  readonly shareWith: { readonly uid: string; readonly name: string } | null;
  /** Look for somebody, beginning with these words. */
  readonly find: string | null;
  /** True where the page is to be shared, whatever it is. */
  readonly isSharing: boolean;
  /** True where something done already is to be written down. */
  readonly isLogging: boolean;
}

/** One thing that an act taught about a person. */
export interface LessonView {
  readonly id: string;
  readonly at: string;
  /** Something was shared with them, or it was not for them. */
  readonly says: "shared" | "dismissed";
  readonly title: string;
  /** What it is about, as a person would type it. */
  readonly topics: readonly string[];
}

/** Everything that the popup shows when it opens. */
export interface PopupView {
  /**
   * What can be done with the tab: `share` a page, act for a `person`, leave a `private` page alone, show Today on any
   * `other` page (it can still be shared), or on one that no extension may read and nobody can open (`nothing`).
   */
  readonly mode: "share" | "person" | "private" | "other" | "nothing";
  /** The tab the page was read from. */
  readonly tabId: number;
  /** What was read; null for `private` and `nothing`. */
  readonly page: Page | null;
  /** False where only address and title could be taken (a PDF, a page that did not answer in time). */
  readonly wasRead: boolean;
  /** Whom the page would help, best first. */
  readonly suggestions: readonly SharingView[];
  /** What else the page is a reason for: praise for who wrote it, a question to who knows; at most three. */
  readonly acts: readonly PageActView[];
  /** The uids of those for whom this page is kept on the shelf. */
  readonly keptFor: readonly string[];
  /** The contact whom the profile is about, if known. */
  readonly person: PersonView | null;
  /** Whom the user shared with last, at most six, without those in `suggestions`. */
  readonly recent: readonly PersonCard[];
  /** The page's topics as a person would type them, at most five. */
  readonly topics: readonly string[];
  readonly banner: BannerView | null;
  /** What the share that `banner` tells of was about; null where it tells of none. */
  readonly offer: TopicOffer | null;
  /** Null where the toolbar button was clicked. */
  readonly intent: IntentView | null;
  /** The last acts, newest first, at most three. */
  readonly lastActs: readonly EntryView[];
  readonly contactCount: number;
  /** Null until the user said which mail they use. */
  readonly mail: MailService | null;
  /** The user's own channels. */
  readonly channels: readonly CustomChannel[];
  /** Noticing as it works now. */
  readonly noticing: Noticing;
  /** Whether the user wants longer acts beside the page. */
  readonly beside: boolean;
}

/** Another act than sharing, for which the page itself is the reason. */
export interface PageActView {
  readonly act: ActId;
  readonly person: PersonCard;
  readonly reason: Reason;
  readonly minutes: number;
}

/** An act as a button offers it. */
export interface ActOffer {
  readonly id: ActId;
  readonly minutes: number;
  /** Why it fits now; null where it can only be picked. */
  readonly reason: Reason | null;
}

/** An introduction on its way. */
export type IntroductionView = IntroductionUnderWay;

/** A contact as the popup's person view shows them. */
export interface PersonView extends PersonCard {
  readonly interests: readonly string[];
  readonly projects: readonly string[];
  readonly needs: readonly string[];
  /** What can be done for them, what fits now (it has a reason) first, and about how many minutes it takes. */
  readonly acts: readonly ActOffer[];
  /** What their profile, which is on screen, says otherwise than the contact; null where it does not. */
  readonly change: ProfileChange | null;
  /** Every channel that reaches them; `channel` of the card is the one that is used. */
  readonly ways: readonly ChannelId[];
  /** Introductions that were begun and are not made yet. */
  readonly introductions: readonly IntroductionView[];
  /** The last acts for them, newest first, at most three. */
  readonly lastActs: readonly EntryView[];
}

/** What became of a share. In each case but the first it is in the journal, and can be taken back. */
export type ShareOutcome =
  | { readonly outcome: "choose-mail" }
  /** `inTab`: a tab of its own came to the front; otherwise an application took it, and the page stays. */
  | {
      readonly outcome: "opened";
      readonly banner: BannerView;
      readonly offer: TopicOffer | null;
      readonly person: PersonCard;
      readonly inTab: boolean;
      /** The words, once more: where no application takes them, nothing is seen to happen. */
      readonly text: string;
    }
  /**
   * The text is for the clipboard. `opens`: a conversation to paste it into, opened by `channel/open` once it is
   * copied. `reachable`: false where nothing but the name is known, so the popup asks.
   */
  | {
      readonly outcome: "copy";
      readonly banner: BannerView;
      readonly offer: TopicOffer | null;
      readonly person: PersonCard;
      readonly subject: string;
      readonly text: string;
      readonly entryId: string;
      readonly opens: boolean;
      /** The words are for the browser's share sheet, which the page opens; the clipboard where it has none. */
      readonly inSheet: boolean;
      readonly reachable: boolean;
    };
