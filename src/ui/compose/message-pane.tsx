import { languageName, language as spoken, words } from "../../browser/i18n";
import { recipientsOf, type Way } from "../../core/act/own-draft";
import { recommendationLimit } from "../../core/act/recommend";
import { channelsFor } from "../../core/channel/channels";
import { linkedinSlug } from "../../core/channel/linkedin";
import { displayName, isChannelId } from "../../core/contact/contact";
import { hasForms } from "../../core/phrases/phrases";
import type { DraftView } from "../../protocol/drafts";
import { channelWords } from "../channel-words";
import { Button } from "../kit/button";
import { TextArea } from "../kit/field";
import { SelectField } from "../kit/select-field";
import { Switch } from "../kit/switch";
import { MailQuestion } from "../popup/mail-question";
import { shareSheet } from "../share-sheet";
import type { ComposeModel } from "./compose-model";
import styles from "./compose.module.css";

/** The message as it will look: the user's own, to the last word, and where it goes. */
export function MessagePane({ model, view }: { model: ComposeModel; view: DraftView }) {
  const { subject, body } = model.text.value;
  const empty = body.trim() === "";
  const finished = model.finished.value;
  const way = model.way.value;
  const { mail, channels } = view.settings;
  const name = way ? channelWords(way.channel, mail, channels) : "";
  return (
    <section class={styles.pane}>
      {subject !== "" && (
        <p class={styles.soft} dir="auto">
          {words("compose_subject", subject)}
        </p>
      )}
      <TextArea
        label={words("compose_message")}
        hint={
          finished ? undefined : words(model.edited.value ? "compose_edited_hint" : "compose_preview_hint")
        }
        value={body}
        rows={10}
        disabled={finished}
        onText={(text) => model.writeMessage(text)}
      />
      {view.draft.act === "recommend" && <Count length={body.length} />}
      {model.edited.value && !finished && (
        <Button look="quiet" class={styles.aside} onClick={() => model.rebuild()}>
          {words("compose_rebuild")}
        </Button>
      )}
      {!finished && <Manner model={model} view={view} />}
      {!finished && <ChannelChoice model={model} view={view} />}
      {way && !finished && <Pasted view={view} way={way} name={name} />}
      {model.choosingMail.value && !finished && (
        <MailQuestion busy={false} onChoose={(chosen) => void model.openChannel(chosen)} />
      )}
      <div class={styles.buttons}>
        {!finished && way && way.channel !== "copy" && (
          <Button look="primary" disabled={empty} onClick={() => void model.openChannel()}>
            {words("compose_open", name)}
          </Button>
        )}
        <Button
          look={way?.channel === "copy" && !finished ? "primary" : "plain"}
          disabled={empty}
          onClick={() => void model.copyMessage()}
        >
          {words("compose_copy")}
        </Button>
      </div>
      {!finished && (
        <div>
          <Button look="quiet" class={styles.aside} onClick={() => void model.discard()}>
            {words("compose_discard")}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Said before it is opened: the words will be on the clipboard, and why. */
function Pasted({ view, way, name }: { view: DraftView; way: Way; name: string }) {
  const { opening } = way;
  if (opening?.how === "sheet") return <p class={styles.soft}>{words("compose_sheet")}</p>;
  if (opening?.how !== "copy") return null;
  if (view.draft.act === "recommend") {
    // Whose address on LinkedIn is not known is searched for.
    const steps = linkedinSlug(view.contact)
      ? words("compose_recommend_steps")
      : words("compose_recommend_search", displayName(view.contact));
    return <p class={styles.soft}>{steps}</p>;
  }
  if (opening.why === "too-long") return <p class={styles.soft}>{words("popup_pasted_long", name)}</p>;
  if (opening.why === "takes-no-text") return <p class={styles.soft}>{words("popup_pasted_text", name)}</p>;
  return <p class={styles.soft}>{words("compose_no_channel")}</p>;
}

/** Through which channel, where there is a choice; what is picked is theirs from then on. */
function ChannelChoice({ model, view }: { model: ComposeModel; view: DraftView }) {
  const recipients = recipientsOf(view.draft, view);
  const [to] = recipients;
  if (!to || recipients.length > 1 || view.draft.act === "recommend") return null;
  const { mail, channels } = view.settings;
  const ways = channelsFor(to, channels).filter(({ id }) => id !== "sheet" || hasSheet);
  const options = ways.map(({ id }) => ({ value: id, label: channelWords(id, mail, channels) }));
  const value = model.way.value?.channel ?? "copy";
  if (options.length < 2) return null;
  return (
    <SelectField
      label={words("compose_channel")}
      options={options}
      value={value}
      onChoose={(id) => model.pick(isChannelId(id) ? id : null)}
    />
  );
}

/** Whether this browser has a share sheet. */
const hasSheet = shareSheet(navigator) !== undefined;

/** Friend or stranger, in the languages that tell them apart. */
function Manner({ model, view }: { model: ComposeModel; view: DraftView }) {
  const { language, isFormal } = view.manner;
  if (!hasForms(language) || view.draft.act === "recommend") return null;
  return (
    <Switch
      label={words("compose_formal", languageName(language))}
      on={isFormal}
      onTurn={(formal) => void model.address(formal)}
    />
  );
}

/** Quiet until it matters: over the limit it says by how much. */
function Count({ length }: { length: number }) {
  const over = length - recommendationLimit;
  const number = new Intl.NumberFormat(spoken());
  const limit = number.format(recommendationLimit);
  return (
    <p class={over > 0 ? styles.over : styles.soft}>
      {over > 0
        ? words("compose_too_long", number.format(over), limit)
        : words("compose_count", number.format(length), limit)}
    </p>
  );
}
