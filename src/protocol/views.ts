import type { ActId } from "../core/act/act";
import type { ChannelId } from "../core/contact/contact";
import type { Page } from "../core/page/page";
import type { Evidence } from "../core/ranking/ranked-contact";
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

/** Somebody whom the page would help, and why. */
export interface SharingView extends PersonCard {
  readonly evidence: readonly Evidence[];
  /** What the draft will say first, shown before it opens. */
  readonly preview: { readonly subject: string; readonly opening: string };
}

/** The act that can still be taken back, told as the popup's first line the next time it opens. */
export interface BannerView {
  readonly undoId: string;
  readonly name: string;
  /**
   * `copied`: nothing was opened, the draft went to the clipboard; `kept`: on the person's shelf; `added`: to the
   * contacts.
   */
  readonly status: "opened" | "copied" | "kept" | "added";
}

/** A line of the journal. */
export interface EntryView {
  readonly id: string;
  readonly at: string;
  readonly act: ActId;
  readonly names: readonly string[];
  readonly page: { readonly url: string; readonly title: string } | null;
  readonly channel: ChannelId | null;
  readonly words: string;
  readonly status: "opened" | "copied";
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
  /** The uids of those for whom this page is kept on the shelf. */
  readonly keptFor: readonly string[];
  /** The contact whom the profile is about, if known. */
  readonly person: PersonView | null;
  /** Whom the user shared with last, at most six, without those in `suggestions`. */
  readonly recent: readonly PersonCard[];
  /** The page's topics as a person would type them, at most five. */
  readonly topics: readonly string[];
  readonly banner: BannerView | null;
  /** Null where the toolbar button was clicked. */
  readonly intent: IntentView | null;
  /** The last acts, newest first, at most three. */
  readonly lastActs: readonly EntryView[];
  readonly contactCount: number;
  /** Null until the user said which mail they use. */
  readonly mail: MailService | null;
  /** Noticing as it works now. */
  readonly noticing: Noticing;
}

/** A contact as the popup's person view shows them. */
export interface PersonView extends PersonCard {
  readonly interests: readonly string[];
  readonly projects: readonly string[];
  readonly needs: readonly string[];
  /** What can be done for them, what fits now first, and about how many minutes it takes. */
  readonly acts: readonly { readonly id: ActId; readonly minutes: number }[];
  /** The last acts for them, newest first, at most three. */
  readonly lastActs: readonly EntryView[];
}

/** What became of a share. In each case but the first it is in the journal, and can be taken back. */
export type ShareOutcome =
  | { readonly outcome: "choose-mail" }
  | { readonly outcome: "opened"; readonly banner: BannerView; readonly person: PersonCard }
  /**
   * The text is for the clipboard. `opens`: a conversation to paste it into, opened by `channel/open` once it is
   * copied. `reachable`: false where nothing but the name is known, so the popup asks.
   */
  | {
      readonly outcome: "copy";
      readonly banner: BannerView;
      readonly person: PersonCard;
      readonly text: string;
      readonly entryId: string;
      readonly opens: boolean;
      readonly reachable: boolean;
    };
