import { useRef } from "preact/hooks";
import { words } from "../../browser/i18n";
import { Button } from "../kit/button";
import { TextArea, TextField } from "../kit/field";
import { useFirstFocus } from "../kit/first-focus";
import styles from "./popup.module.css";
import type { Asking } from "./asking";
import type { PopupModel } from "./popup-model";

/** Nothing but a name is known: the draft is on the clipboard and here, and this asks how the person is reached. */
export function ReachQuestion({
  model,
  asking,
}: {
  model: PopupModel;
  asking: Extract<Asking, { about: "reach" }>;
}) {
  const address = model.address.value;
  const form = useRef<HTMLFormElement>(null);
  useFirstFocus(form, "input");
  return (
    <form
      ref={form}
      class={styles.question}
      onSubmit={(event) => {
        event.preventDefault();
        void model.reach(address);
      }}
    >
      <h2 class={styles.heading}>{words("popup_reach", asking.name)}</h2>
      <TextField
        label={words("popup_reach_field", asking.name)}
        hint={words("popup_reach_hint")}
        value={address}
        onText={(text) => model.writeAddress(text)}
      />
      <div class={styles.closing}>
        <Button type="submit" look="primary" disabled={model.busy.value || address.trim() === ""}>
          {words("popup_reach_open")}
        </Button>
        <Button look="quiet" onClick={() => model.leaveUnreached()}>
          {words("five_skip")}
        </Button>
      </div>
      <TextArea label={words("compose_message")} value={asking.text} readOnly rows={4} onText={() => {}} />
    </form>
  );
}
