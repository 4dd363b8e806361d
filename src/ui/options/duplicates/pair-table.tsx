import { useId } from "preact/hooks";
import { words } from "../../../browser/i18n";
import type { Contact } from "../../../core/contact/contact";
import { areDifferent, singleFields, type SingleField } from "../../../core/contact/merge-choosing";
import type { CustomChannel } from "../../../core/settings/custom-channel";
import styles from "./duplicates.module.css";
import { fieldWords, shownFields, valuesOf } from "./fields";

interface PairTableProps {
  kept: Contact;
  other: Contact;
  fromOther: ReadonlySet<SingleField>;
  /** The user's own channels. */
  own: readonly CustomChannel[];
  onTake: (field: SingleField, fromOther: boolean) => void;
}

/** Two records side by side. Where they differ in what a person has one of, each can be the one that is right. */
export function PairTable({ kept, other, fromOther, own, onTake }: PairTableProps) {
  const fields = shownFields.filter(
    (field) => valuesOf(kept, field).length > 0 || valuesOf(other, field).length > 0,
  );
  return (
    <table class={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words("options_pair_field")}</th>
          <th scope="col">{words("options_pair_stays")}</th>
          <th scope="col">{words("options_pair_goes")}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => {
          const single = singleFields.find((one) => one === field);
          const isChoice = single !== undefined && areDifferent(single, kept, other);
          return (
            <tr key={field}>
              <th scope="row">{fieldWords(field)}</th>
              {[kept, other].map((contact, side) => {
                const isOther = side === 1;
                const values = valuesOf(contact, field, own);
                return (
                  <td key={side}>
                    {isChoice ? (
                      <Choice
                        group={field}
                        text={values.join(", ")}
                        isTaken={fromOther.has(single) === isOther}
                        onTake={() => onTake(single, isOther)}
                      />
                    ) : (
                      values.map((value) => (
                        <p key={value}>
                          <bdi>{value}</bdi>
                        </p>
                      ))
                    )}
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface ChoiceProps {
  group: string;
  text: string;
  isTaken: boolean;
  onTake: () => void;
}

function Choice({ group, text, isTaken, onTake }: ChoiceProps) {
  const id = useId();
  return (
    <label class={styles.choice} for={id}>
      <input id={id} type="radio" name={`pair-${group}`} checked={isTaken} onChange={onTake} />
      <bdi>{text}</bdi>
    </label>
  );
}
