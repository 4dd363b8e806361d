import { useState } from "preact/hooks";
import { words } from "../../browser/i18n";
import { promiseLimits } from "../../core/promise/promise";
import { Button } from "../kit/button";
import { TextField } from "../kit/field";
import styles from "./promise-answers.module.css";
import { putOffs, type PutOff } from "./put-offs";

/** To when a promise is put off. */
export function PutOffDays({ busy, onChoose }: { busy: boolean; onChoose: (to: PutOff) => void }) {
  return (
    <div class={styles.days}>
      {(Object.keys(putOffs) as PutOff[]).map((to) => (
        <Button key={to} disabled={busy} onClick={() => onChoose(to)}>
          {words(`promise_put_off_${to}`)}
        </Button>
      ))}
    </div>
  );
}

/** A promise is let go, with a word on why, or none. */
export function LetGo({ busy, onLetGo }: { busy: boolean; onLetGo: (word: string) => void }) {
  const [word, setWord] = useState("");
  return (
    <form
      class={styles.word}
      onSubmit={(event) => {
        event.preventDefault();
        onLetGo(word);
      }}
    >
      <TextField
        label={words("promise_let_go_word")}
        dir="auto"
        maxLength={promiseLimits.word}
        value={word}
        onText={setWord}
      />
      <Button type="submit" disabled={busy}>
        {words("promise_let_go_now")}
      </Button>
    </form>
  );
}
