import { useState } from "preact/hooks";
import { words } from "../../browser/i18n";
import { displayName } from "../../core/contact/contact";
import type { DraftView } from "../../protocol/drafts";
import { Avatar } from "../kit/avatar";
import { Button } from "../kit/button";
import { TextField } from "../kit/field";
import { Said } from "../people/said";
import type { Finding } from "../popup/finding";
import type { ComposeModel } from "./compose-model";
import styles from "./compose.module.css";

interface PairPaneProps {
  model: ComposeModel;
  pairing: Finding;
  view: DraftView;
}

/** Whom they could meet: people who have something for each other first, anybody else by name. */
export function PairPane({ model, pairing, view }: PairPaneProps) {
  const name = displayName(view.contact);
  const [said, setSaid] = useState<string | null>(null);
  const isSearching = pairing.query.value.trim() !== "";
  const people = isSearching
    ? pairing.found.value.filter(({ uid }) => uid !== view.contact.uid).map((person) => ({ person, why: "" }))
    : view.matches.map(({ person, about, knows, wanted }) => ({
        person,
        why: words(
          // Nobody is helped with what they merely like.
          `compose_match_${knows}${wanted === "interests" ? "_likes" : ""}`,
          person.name,
          about,
          name,
        ),
      }));
  const take = (uid: string): void => {
    pairing.clear();
    void model.pair(uid);
  };
  const enter = async (): Promise<void> => {
    const { take: whom, say } = await pairing.enter(new Set([view.contact.uid]));
    setSaid(say);
    if (whom) take(whom.uid);
  };
  return (
    <section class={styles.pane} aria-labelledby="pair">
      <h2 id="pair" class={styles.question} dir="auto">
        {words("compose_pair", name)}
      </h2>
      <p class={styles.soft}>{words("compose_pair_hint")}</p>
      <TextField
        label={words("popup_find")}
        type="search"
        value={pairing.query.value}
        onText={(text) => {
          setSaid(null);
          void pairing.find(text);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.isComposing && isSearching) void enter();
        }}
      />
      <Said text={said ?? (isSearching && people.length === 0 ? words("popup_no_match") : null)} />
      {people.length > 0 && (
        <ul class={styles.people}>
          {people.map(({ person, why }) => (
            <li key={person.uid} class={styles.person}>
              <Avatar name={person.name} />
              <div>
                <p dir="auto">{person.label}</p>
                <p class={styles.soft} dir="auto">
                  {why || person.line}
                </p>
              </div>
              <Button onClick={() => take(person.uid)}>{words("compose_pair_with", person.label)}</Button>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button
          look="quiet"
          class={styles.aside}
          onClick={() => {
            pairing.clear();
            void model.discard();
          }}
        >
          {words("compose_discard")}
        </Button>
      </div>
    </section>
  );
}
