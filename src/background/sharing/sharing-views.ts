import { shareDraft } from "../../core/act/share";
import { channelFor } from "../../core/channel/channels";
import type { Draft } from "../../core/channel/channel";
import type { Contact } from "../../core/contact/contact";
import type { Page } from "../../core/page/page";
import type { Evidence } from "../../core/ranking/ranked-contact";
import type { Settings } from "../../core/settings/settings";
import type { PersonCard, Preview, SharingView } from "../../protocol/views";
import { phrasesFor } from "../acts/manner";

/** Somebody whom the page would help, as they are suggested, and the draft that would be opened for them. */
export function sharingView(
  { card, contact, evidence }: { card: PersonCard; contact: Contact; evidence: readonly Evidence[] },
  page: Page,
  settings: Settings,
  quote?: string,
): { person: SharingView; draft: Draft } {
  const draft = draftFor(contact, page, evidence, settings, quote);
  return { person: { ...card, evidence, preview: previewOf(contact, draft, settings) }, draft };
}

/** What a draft for them says first, and whether it will have to be pasted. */
export function previewOf(contact: Contact, draft: Draft, { mail, channels }: Settings): Preview {
  const way = channelFor(contact, channels)?.open(contact, draft, { mail: mail ?? "app" });
  return {
    subject: draft.subject,
    opening: draft.body.split("\n", 1)[0] ?? "",
    pasted: way?.how === "copy" ? way.why : null,
  };
}

/** The draft for this person, whoever chose them. `evidence`: see `reasonsFor`; none where nothing speaks for them. */
export function draftFor(
  contact: Contact,
  page: Page,
  evidence: readonly Evidence[],
  settings: Settings,
  quote?: string,
): Draft {
  return shareDraft(contact, page, evidence, phrasesFor(contact, settings), { quote });
}
