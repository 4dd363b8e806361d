import { words } from "../../browser/i18n";
import type { CustomChannel } from "../../core/settings/custom-channel";
import type { MailService } from "../../core/settings/settings";
import type { PersonCard, PopupView, Preview } from "../../protocol/views";
import { channelWords } from "../channel-words";
import styles from "./popup.module.css";

/** Subject and opening line, which come to sight while the mouse or the focus is on the button before them. */
export function DraftPreview({
  id,
  preview,
  pasted = null,
}: {
  id: string;
  preview: Preview;
  /** Said below it. */
  pasted?: string | null;
}) {
  return (
    <p id={id} class={styles.preview} dir="auto">
      <strong>{preview.subject}</strong>
      <br />
      {words("popup_preview", preview.opening)}
      {pasted !== null && (
        <>
          <br />
          <span class={styles.soft}>{pasted}</span>
        </>
      )}
    </p>
  );
}

/** Said before: the words will be on the clipboard, and why; null where they go into the draft. */
export function pastedWords(
  { channel }: Pick<PersonCard, "channel">,
  { pasted }: Preview,
  view: Pick<PopupView, "mail" | "channels"> | null,
): string | null {
  if (channel === null || pasted === null || pasted === "asked") return null;
  const key = pasted === "too-long" ? "popup_pasted_long" : "popup_pasted_text";
  const mail: MailService | null = view?.mail ?? null;
  const own: readonly CustomChannel[] = view?.channels ?? [];
  return words(key, channelWords(channel, mail, own));
}
