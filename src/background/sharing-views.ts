import { shareDraft } from "../core/act/share";
import { channelFor } from "../core/channel/channels";
import type { Draft } from "../core/channel/channel";
import type { Contact } from "../core/contact/contact";
import type { Page } from "../core/page/page";
import type { Evidence } from "../core/ranking/ranked-contact";
import type { Settings } from "../core/settings/settings";
import type { PersonCard, SharingView } from "../protocol/views";
import { phrasesFor } from "./manner";

/** Somebody whom the page would help, as they are suggested, and the draft that would be opened for them. */
export function sharingView(
  { card, contact, evidence }: { card: PersonCard; contact: Contact; evidence: readonly Evidence[] },
  page: Page,
  settings: Settings,
  quote?: string,
): { person: SharingView; draft: Draft } {
  const { mail, channels } = settings;
  const draft = shareDraft(contact, page, evidence, phrasesFor(contact, settings), quote);
  const way = channelFor(contact, channels)?.open(contact, draft, { mail: mail ?? "app" });
  const preview = {
    subject: draft.subject,
    opening: draft.body.split("\n", 1)[0] ?? "",
    pasted: way?.how === "copy" ? way.why : null,
  };
  return { person: { ...card, evidence, preview }, draft };
}
