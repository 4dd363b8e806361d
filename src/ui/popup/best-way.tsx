import { words } from "../../browser/i18n";
import type { PersonView, PopupView } from "../../protocol/views";
import { channelWords } from "../channel-words";
import { SelectField } from "../kit/select-field";
import { shareSheet } from "../share-sheet";
import type { PopupModel } from "./popup-model";

/** By which channel this person is best reached; only where there is a choice. What was used last is what stands here. */
export function BestWay({ model, person, view }: { model: PopupModel; person: PersonView; view: PopupView }) {
  const hasSheet = shareSheet(navigator) !== undefined;
  const ways = person.ways.filter((id) => id !== "sheet" || hasSheet);
  if (person.channel === null || ways.length < 2) return null;
  return (
    <SelectField
      label={words("options_channel")}
      options={ways.map((id) => ({ value: id, label: channelWords(id, view.mail, view.channels) }))}
      value={person.channel}
      onChoose={(channel) => void model.acts.prefer(channel)}
    />
  );
}
