import { words } from "../../browser/i18n";
import type { PagePerson } from "../../core/page/page";
import type { PersonView, PopupView } from "../../protocol/views";
import { Avatar } from "../kit/avatar";
import { Button } from "../kit/button";
import { ActList } from "./act-list";
import { BestWay } from "./best-way";
import { EntryLine } from "./entry-line";
import { FindPerson } from "./find-person";
import { HeardForm } from "./heard-form";
import { IntroductionItem } from "./introduction-item";
import { LogForm } from "./log-form";
import { promiseLink } from "../promise-link";
import styles from "./popup.module.css";
import type { PopupModel } from "./popup-model";
import { ShelfLine } from "./shelf-parts";

/** A person: the one the profile is about, or one who was found. */
export function PersonScreen({ model, view }: { model: PopupModel; view: PopupView }) {
  const person = model.person.value;
  const stranger = view.page?.person;
  return (
    <div class={styles.screen}>
      {person ? (
        <Known model={model} person={person} view={view} />
      ) : (
        stranger && <Unknown model={model} person={stranger} />
      )}
      {view.page && (
        <Button look="quiet" class={styles.aside} onClick={() => model.shareAnyway()}>
          {words("popup_share_page")}
        </Button>
      )}
      {view.mode !== "person" && (
        <Button look="quiet" class={styles.aside} onClick={() => model.back()}>
          {words("popup_back")}
        </Button>
      )}
      {/* A field of its own for each person: the focus does not stay at the end when somebody else is found. */}
      <FindPerson key={person?.uid} model={model} eager={false} />
    </div>
  );
}

function Known({ model, person, view }: { model: PopupModel; person: PersonView; view: PopupView }) {
  return (
    <>
      <header class={styles.personHead}>
        <Avatar name={person.name} />
        <div class={styles.who}>
          <h1 class={styles.title} dir="auto" tabIndex={-1}>
            {person.name}
          </h1>
          {person.line && (
            <p class={styles.soft} dir="auto">
              {person.line}
            </p>
          )}
        </div>
      </header>
      <ShelfLine model={model} person={person} />
      <dl class={styles.facts}>
        <Fact name={words("popup_interests")} values={person.interests} />
        <Fact name={words("popup_projects")} values={person.projects} />
        <Fact name={words("popup_needs")} values={person.needs} />
      </dl>
      {person.change && <Changed model={model} person={person} change={person.change} />}
      {person.introductions.length > 0 && (
        <ul class={styles.acts}>
          {person.introductions.map((one) => (
            <IntroductionItem key={one.promiseId} model={model} one={one} />
          ))}
        </ul>
      )}
      <ActList model={model} person={person} />
      {model.acts.logging.value ? (
        <LogForm key={person.uid} model={model} person={person} />
      ) : (
        <Button
          look="quiet"
          class={styles.aside}
          disabled={model.busy.value}
          onClick={() => model.acts.startLog()}
        >
          {words("popup_log")}
        </Button>
      )}
      {person.lastActs[0]?.act === "check-in" && (
        <HeardForm key={person.uid} model={model} name={person.name} />
      )}
      <BestWay model={model} person={person} view={view} />
      <a class={styles.link} href={promiseLink({ whom: person, page: view.page })} target="_blank">
        {words("promise_said")}
      </a>
      <a
        class={styles.link}
        href={`/src/ui/options/options.html#contacts/${encodeURIComponent(person.uid)}`}
        target="_blank"
      >
        {words("popup_edit_person", person.name)}
      </a>
      {person.lastActs.length > 0 && (
        <section class={styles.section}>
          <h2 class={styles.heading}>{words("popup_last_acts")}</h2>
          <ul>
            {person.lastActs.map((entry) => (
              <EntryLine key={entry.id} entry={entry} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Their profile says otherwise than the contact: one click keeps it. To congratulate is one of the acts below. */
function Changed({
  model,
  person,
  change,
}: {
  model: PopupModel;
  person: PersonView;
  change: NonNullable<PersonView["change"]>;
}) {
  const now = [change.title, change.org].filter(Boolean).join(", ");
  return (
    <div class={styles.question}>
      <p dir="auto">{words("popup_changed", now)}</p>
      <Button disabled={model.busy.value} onClick={() => void model.acts.update()}>
        {words("popup_update", person.name)}
      </Button>
    </div>
  );
}

function Unknown({ model, person }: { model: PopupModel; person: PagePerson }) {
  const line = [person.jobTitle, person.org].filter(Boolean).join(", ");
  return (
    <>
      <header class={styles.personHead}>
        <Avatar name={person.name} />
        <div class={styles.who}>
          <h1 class={styles.title} dir="auto" tabIndex={-1}>
            {person.name}
          </h1>
          {line && (
            <p class={styles.soft} dir="auto">
              {line}
            </p>
          )}
          <p class={styles.soft}>{words("popup_person_unknown")}</p>
        </div>
      </header>
      <Button look="primary" disabled={model.busy.value} onClick={() => void model.add()}>
        {words("popup_add", person.name)}
      </Button>
    </>
  );
}

function Fact({ name, values }: { name: string; values: readonly string[] }) {
  if (values.length === 0) return null;
  return (
    <div>
      <dt class={styles.heading}>{name}</dt>
      <dd class={styles.chips}>
        {values.map((value) => (
          <span key={value} class={styles.chip} dir="auto">
            {value}
          </span>
        ))}
      </dd>
    </div>
  );
}
