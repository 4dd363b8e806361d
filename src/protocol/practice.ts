import type { Draft } from "../core/channel/channel";
import type { Page } from "../core/page/page";
import type { CustomChannel } from "../core/settings/custom-channel";
import type { MailService } from "../core/settings/settings";
import type { SharingView } from "./views";

/** A sample page, and whom it would help, to try a share with. Nothing of it is kept. */
export interface PracticeView {
  readonly page: Page;
  /** Best first, at most three, each with the draft that would be opened. */
  readonly people: readonly { readonly person: SharingView; readonly draft: Draft }[];
  /** Nobody in the contacts has an interest that is noted: the person is made up. */
  readonly isSample: boolean;
  readonly mail: MailService | null;
  readonly channels: readonly CustomChannel[];
}
