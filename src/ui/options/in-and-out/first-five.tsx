import { useEffect, useRef } from "preact/hooks";
import { words } from "../../../browser/i18n";
import { contactLimits } from "../../../core/contact/contact";
import { Button } from "../../kit/button";
import { settle } from "../../kit/chips";
import { ChipsField } from "../../kit/chips-field";
import { OfferChips } from "../../kit/offer-chips";
import { PersonPicker } from "../../people/person-picker";
import type { FirstFiveModel, PickedPerson } from "./first-five-model";
import styles from "./first-five.module.css";

/** Who of those who came in matters now, and what they care about; it can be left out. */
export function FirstFive({ model }: { model: FirstFiveModel }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { picker, offered, picked, isFull, busy } = model;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // With the fifth, what was pressed to pick them is gone.
    if (isFull.value) form.current?.querySelector("input")?.focus();
  }, [isFull.value]);
  return (
    <form
      ref={form}
      class={styles.five}
      onSubmit={(event) => {
        event.preventDefault();
        void model.save();
      }}
    >
      <h3 ref={heading} class={styles.heading} tabIndex={-1}>
        {words("five_heading")}
      </h3>
      <p>{words("five_hint")}</p>
      <PersonPicker model={picker} label={words("five_whom")} isFull={isFull.value} />
      {!isFull.value && picker.query.value === "" && (
        <OfferChips
          label={words("five_offered")}
          offers={offered.value.map(({ uid, label, line }) => ({ key: uid, label, line }))}
          onTake={(uid) => {
            const person = offered.value.find((one) => one.uid === uid);
            if (person) picker.pick(person);
          }}
        />
      )}
      {picked.value.map((person) => (
        <Person key={person.uid} model={model} person={person} />
      ))}
      <div class={styles.buttons}>
        {picked.value.length > 0 && (
          <Button look="primary" type="submit" disabled={busy.value}>
            {words("five_keep")}
          </Button>
        )}
        <Button look={picked.value.length > 0 ? "quiet" : "plain"} onClick={() => model.close()}>
          {words("five_skip")}
        </Button>
      </div>
    </form>
  );
}

function Person({ model, person }: { model: FirstFiveModel; person: PickedPerson }) {
  const { uid, name, line, interests, suggested } = person;
  return (
    <div class={styles.person}>
      <ChipsField
        label={words("five_interests", name)}
        {...(line !== "" && { hint: line })}
        value={interests}
        maxLength={contactLimits.line}
        removeLabel={(item) => words("options_remove", item)}
        onValue={(chips) => model.type(uid, chips)}
      />
      <OfferChips
        label={words("options_perhaps")}
        offers={suggested.map((interest) => ({ key: interest, label: interest }))}
        onTake={(interest) =>
          model.type(uid, settle({ items: [...interests.items, interest], pending: interests.pending }))
        }
      />
    </div>
  );
}
