import { counted, words } from "../../../browser/i18n";
import { displayName, type Contact } from "../../../core/contact/contact";
import styles from "./in-and-out.module.css";

/** How many are shown to see that the file was read rightly. */
const shownPeople = 8;

/** The first of the new people, as they would be in the list. */
export function NewPeople({ people }: { people: readonly Contact[] }) {
  const more = people.length - shownPeople;
  return (
    <>
      <table class={styles.table}>
        <caption class={styles.caption}>{words("options_preview_first")}</caption>
        <thead>
          <tr>
            <th scope="col">{words("options_name")}</th>
            <th scope="col">{words("options_email")}</th>
            <th scope="col">{words("options_organisation")}</th>
          </tr>
        </thead>
        <tbody>
          {people.slice(0, shownPeople).map((person) => (
            <tr key={person.uid}>
              <th scope="row">
                <bdi>{displayName(person)}</bdi>
              </th>
              <td>{person.emails[0] && <bdi>{person.emails[0].value}</bdi>}</td>
              <td>{person.org && <bdi>{person.org}</bdi>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p class={styles.soft}>{counted("options_and_more", more)}</p>}
    </>
  );
}
