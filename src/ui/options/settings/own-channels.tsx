import { useState } from "preact/hooks";
import * as v from "valibot";
import { words } from "../../../browser/i18n";
import {
  customChannelLimits,
  customChannelSchema,
  type CustomChannel,
} from "../../../core/settings/custom-channel";
import { Button } from "../../kit/button";
import { TextField } from "../../kit/field";
import styles from "./own-channels.module.css";

interface OwnChannelsProps {
  channels: readonly CustomChannel[];
  onChange: (channels: readonly CustomChannel[]) => void;
}

/** Ways to reach people that Goodturn does not know: a name, and the address that opens a conversation there. */
export function OwnChannels({ channels, onChange }: OwnChannelsProps) {
  return (
    <fieldset class={styles.section}>
      <legend class={styles.legend}>{words("settings_channels")}</legend>
      <p class={styles.hint}>
        {words("settings_channels_hint", "{text}, {subject}, {email}, {phone}, {name}")}
      </p>
      {channels.length > 0 && (
        <ul class={styles.list}>
          {channels.map((channel) => (
            <li key={channel.id} class={styles.item}>
              <div class={styles.what}>
                <bdi>{channel.name}</bdi>
                <code class={styles.template} dir="ltr">
                  {channel.template}
                </code>
              </div>
              <Button look="quiet" onClick={() => onChange(channels.filter(({ id }) => id !== channel.id))}>
                {words("options_remove", channel.name)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {channels.length < customChannelLimits.count && (
        <NewChannel taken={channels} onAdd={(channel) => onChange([...channels, channel])} />
      )}
    </fieldset>
  );
}

function NewChannel({
  taken,
  onAdd,
}: {
  taken: readonly CustomChannel[];
  onAdd: (channel: CustomChannel) => void;
}) {
  const [name, setName] = useState("");
  const [template, setTemplate] = useState("");
  const [isWrong, setWrong] = useState(false);
  const add = (): void => {
    const made = v.safeParse(customChannelSchema, { id: freeId(name, taken), name, template });
    setWrong(!made.success);
    if (!made.success) return;
    onAdd(made.output);
    setName("");
    setTemplate("");
  };
  return (
    <form
      class={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField
        label={words("settings_channel_name")}
        value={name}
        maxLength={customChannelLimits.name}
        onText={setName}
      />
      <TextField
        label={words("settings_channel_template")}
        hint={words(isWrong ? "settings_channel_wrong" : "settings_channel_template_hint")}
        aria-invalid={isWrong ? "true" : undefined}
        spellcheck={false}
        dir="ltr"
        value={template}
        maxLength={customChannelLimits.template}
        onText={(text) => {
          setTemplate(text);
          setWrong(false);
        }}
      />
      <Button type="submit" disabled={name.trim() === "" || template.trim() === ""}>
        {words("settings_channel_add")}
      </Button>
    </form>
  );
}

/** An identity that says what it is, and is nobody else's. */
function freeId(name: string, taken: readonly CustomChannel[]): string {
  const stem = (name.toLowerCase().match(/[a-z0-9]+/g) ?? ["own"]).join("-").slice(0, 40);
  const ids = new Set(taken.map(({ id }) => id));
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? stem : `${stem}-${count}`;
    if (!ids.has(id)) return id;
  }
}
