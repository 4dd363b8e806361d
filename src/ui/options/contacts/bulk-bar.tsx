import { useRef, useState } from "preact/hooks";
import { counted, words } from "../../../browser/i18n";
import { contactLimits, type ChannelId } from "../../../core/contact/contact";
import { commonest } from "../../../core/contact/used-texts";
import type { CustomChannel } from "../../../core/settings/custom-channel";
import { Button } from "../../kit/button";
import { CompletedField } from "../../kit/completed-field";
import type { OptionsModel } from "../options-model";
import { ChannelField } from "../person/channel-field";
import styles from "./bulk-bar.module.css";

/** What is asked before it is done. */
type Question = "category" | "interest" | "channel";

/** What can be done with everybody who is chosen. */
export function BulkBar({ model }: { model: OptionsModel }) {
  const { list, bulk } = model;
  const [question, setQuestion] = useState<Question | null>(null);
  const bar = useRef<HTMLElement>(null);
  const busy = bulk.busy.value;
  const chosen = list.chosen.value;
  const hidden = chosen.size - (list.found.value ?? []).filter(({ uid }) => chosen.has(uid)).length;

  const leave = (): void => {
    setQuestion(null);
    bar.current?.querySelector("button")?.focus();
  };
  /** What was typed stays where it could not be done. */
  const answer = async (work: Promise<boolean>): Promise<void> => {
    if (await work) leave();
  };
  const toggle = (next: Question): void => setQuestion(question === next ? null : next);

  return (
    <section ref={bar} class={styles.bar} aria-label={words("options_bulk")}>
      <p class={styles.count}>
        <strong>{counted("options_chosen", chosen.size)}</strong>
        {hidden > 0 && ` ${counted("options_chosen_hidden", hidden)}`}
      </p>
      <div class={styles.buttons}>
        <Button disabled={busy} aria-expanded={question === "interest"} onClick={() => toggle("interest")}>
          {words("options_bulk_interest")}
        </Button>
        <Button disabled={busy} aria-expanded={question === "category"} onClick={() => toggle("category")}>
          {words("options_bulk_category")}
        </Button>
        <Button disabled={busy} aria-expanded={question === "channel"} onClick={() => toggle("channel")}>
          {words("options_bulk_channel")}
        </Button>
        {chosen.size > 1 && chosen.size <= 20 && (
          <Button disabled={busy} onClick={() => void bulk.merge()}>
            {words("options_bulk_merge")}
          </Button>
        )}
        <Button disabled={busy} onClick={() => bulk.export()}>
          {words("options_bulk_export")}
        </Button>
        <Button look="danger" disabled={busy} onClick={() => void bulk.remove()}>
          {words("options_bulk_delete")}
        </Button>
        <Button look="quiet" onClick={() => list.chooseNobody()}>
          {words("options_choose_nobody")}
        </Button>
      </div>
      {question === "channel" && (
        <ChooseChannel
          own={bulk.ownChannels.value}
          busy={busy}
          onChannel={(channel) => void answer(bulk.setChannel(channel))}
        />
      )}
      {(question === "interest" || question === "category") && (
        <AddText
          key={question}
          label={words(`options_bulk_${question}_which`)}
          completions={commonest(model.book.rows.value ?? [], (row) =>
            question === "interest" ? row.interests : row.categories,
          )}
          busy={busy}
          onLeave={leave}
          onText={(text) =>
            void answer(question === "interest" ? bulk.addInterests(text) : bulk.addCategories(text))
          }
        />
      )}
    </section>
  );
}

interface ChooseChannelProps {
  own: readonly CustomChannel[];
  busy: boolean;
  onChannel: (channel: ChannelId | null) => void;
}

function ChooseChannel({ own, busy, onChannel }: ChooseChannelProps) {
  const [channel, setChannel] = useState<ChannelId | null>(null);
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onChannel(channel);
      }}
    >
      <ChannelField value={channel} own={own} onChoose={setChannel} />
      <Button look="primary" type="submit" disabled={busy}>
        {words("options_bulk_use")}
      </Button>
    </form>
  );
}

interface AddTextProps {
  label: string;
  completions: readonly string[];
  busy: boolean;
  onLeave: () => void;
  onText: (text: string) => void;
}

function AddText({ label, completions, busy, onLeave, onText }: AddTextProps) {
  const [text, setText] = useState("");
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") onText(text);
      }}
    >
      <CompletedField
        label={label}
        completions={completions}
        autofocus
        maxLength={contactLimits.line}
        value={text}
        onText={setText}
        onKeyDown={(event) => event.key === "Escape" && onLeave()}
      />
      <Button look="primary" type="submit" disabled={busy}>
        {words("options_bulk_add")}
      </Button>
    </form>
  );
}
