import type { ActId } from "../core/act/act";
import type { ChannelId } from "../core/contact/contact";

/** A longer act in the making, as the composer shows it. */
export interface DraftView {
  readonly id: string;
  readonly act: ActId;
  readonly uid: string;
  /** The person's display name. */
  readonly name: string;
  /** What is asked, in order. */
  readonly questions: readonly string[];
  /** What was answered, by question. */
  readonly answers: Readonly<Record<string, string>>;
  readonly message: string;
  /** True once the user changed the message by hand: answers no longer rewrite it. */
  readonly edited: boolean;
  /** Where "Open in …" leads besides the clipboard; null where nothing is known. */
  readonly channel: ChannelId | null;
}
