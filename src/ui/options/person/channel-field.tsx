import { words } from "../../../browser/i18n";
import { channelIds, isChannelId, type ChannelId } from "../../../core/contact/contact";
import type { CustomChannel } from "../../../core/settings/custom-channel";
import { channelWords } from "../../channel-words";
import { SelectField } from "../../kit/select-field";

interface ChannelFieldProps {
  /** Null: no wish. */
  value: ChannelId | null;
  /** The user's own channels. */
  own: readonly CustomChannel[];
  onChoose: (channel: ChannelId | null) => void;
}

/** How this person is best reached. */
export function ChannelField({ value, own, onChoose }: ChannelFieldProps) {
  const options = [
    { value: "", label: words("options_channel_any") },
    ...channelIds.map((id) => ({ value: id, label: channelWords(id) })),
    ...own.map(({ id, name }) => ({ value: `custom-${id}`, label: name })),
  ];
  return (
    <SelectField
      label={words("options_channel")}
      hint={words("options_channel_hint")}
      options={options}
      value={value ?? ""}
      onChoose={(chosen) => onChoose(isChannelId(chosen) ? chosen : null)}
    />
  );
}
