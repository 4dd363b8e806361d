import { useState } from "preact/hooks";
import { language, words, type MessageKey } from "../../../browser/i18n";
import {
  editKey,
  hasForms,
  phraseKeys,
  phraseLanguage,
  phraseLanguages,
  placesIn,
  wordingOf,
  type Manner,
  type PhraseEdits,
  type PhraseKey,
  type PhraseLanguage,
} from "../../../core/phrases/phrases";
import { wordsLimit } from "../../../core/settings/settings";
import { actIds } from "../../../core/act/act";
import { actWords } from "../../act-words";
import { Button } from "../../kit/button";
import { TextField } from "../../kit/field";
import { SelectField } from "../../kit/select-field";
import { Switch } from "../../kit/switch";
import styles from "./own-channels.module.css";

interface PhrasesEditorProps {
  edits: PhraseEdits;
  onChange: (edits: PhraseEdits) => void;
}

/** Every fixed phrase that a draft may hold, in each language and form, to be worded as the user would. */
export function PhrasesEditor({ edits, onChange }: PhrasesEditorProps) {
  const [spoken, setSpoken] = useState<PhraseLanguage>(() => phraseLanguage(language()));
  const [isFormal, setFormal] = useState(false);
  const manner: Manner = { language: spoken, isFormal };
  const names = new Intl.DisplayNames(language(), { type: "language" });
  const shown = phraseKeys.filter((key) => key !== "share_subject");
  return (
    <details>
      <summary class={styles.summary}>{words("settings_phrases")}</summary>
      <div class={styles.phrases}>
        <p class={styles.hint}>{words("settings_phrases_hint", "$1", "$2")}</p>
        <SelectField
          label={words("settings_phrases_language")}
          options={phraseLanguages.map((one) => ({ value: one, label: names.of(one) ?? one }))}
          value={spoken}
          onChoose={setSpoken}
        />
        {hasForms(spoken) && (
          <Switch label={words("settings_phrases_formal")} on={isFormal} onTurn={setFormal} />
        )}
        {shown.map((key) => (
          <Phrase
            key={editKey(key, manner)}
            name={key}
            manner={manner}
            own={edits[editKey(key, manner)]}
            onWording={(wording) => onChange(withEdit(edits, editKey(key, manner), wording))}
          />
        ))}
      </div>
    </details>
  );
}

interface PhraseProps {
  name: PhraseKey;
  manner: Manner;
  own: string | undefined;
  /** Null: as it was. */
  onWording: (wording: string | null) => void;
}

/** One phrase. It is kept when the field is left; a place that it must not lose is said at once. */
function Phrase({ name, manner, own, onWording }: PhraseProps) {
  const before = own ?? wordingOf(name, manner);
  const [wording, setWording] = useState(before);
  const missing = placesIn(name).filter((place) => !wording.includes(place));
  const label = labelOf(name);
  return (
    <div class={styles.item}>
      <div class={styles.phrase}>
        <TextField
          label={label}
          hint={missing.length > 0 ? words("settings_phrase_place", missing.join(", ")) : undefined}
          dir="auto"
          lang={manner.language}
          maxLength={wordsLimit}
          value={wording}
          onText={setWording}
          onBlur={() => {
            if (wording !== before) onWording(wording.trim() === "" ? null : wording);
          }}
        />
      </div>
      {own !== undefined && (
        <Button
          look="quiet"
          aria-label={words("settings_phrase_reset_of", label)}
          onClick={() => {
            onWording(null);
            setWording(wordingOf(name, manner));
          }}
        >
          {words("settings_phrase_reset")}
        </Button>
      )}
    </div>
  );
}

function withEdit(edits: PhraseEdits, key: string, wording: string | null): PhraseEdits {
  const { [key]: _old, ...others } = edits;
  return wording === null ? others : { ...others, [key]: wording };
}

/** "Praise · opening line · with a page": the act and which of its phrases, so that no two are called the same. */
function labelOf(key: PhraseKey): string {
  const [whose = "", ...which] = key.split("_");
  const act = actIds.find((id) => id === whose);
  const parts = which.map((part) => words(`phrase_${part}` as MessageKey));
  return [act ? actWords(act) : words(`phrase_${whose}` as MessageKey), ...parts].join(" · ");
}
