import { words } from "../../../browser/i18n";
import { channelIds, type ChannelId } from "../../../core/contact/contact";
import { SelectField } from "../../kit/select-field";

interface ChannelFieldProps {
  /** Null: no wish. */
  value: ChannelId | null;
  onChoose: (channel: ChannelId | null) => void;
}

/** How this person is best reached. */
export function ChannelField({ value, onChoose }: ChannelFieldProps) {
  const options = [
    { value: "", label: words("options_channel_any") },
    ...channelIds.map((id) => ({ value: id, label: words(`channel_${id}`) })),
  ];
  return (
    <SelectField
      label={words("options_channel")}
      hint={words("options_channel_hint")}
      options={options}
      value={value ?? ""}
      onChoose={(chosen) => onChoose(channelIds.find((id) => id === chosen) ?? null)}
    />
  );
}
