import { useMemo, useState } from "preact/hooks";
import { counted, listed, words, type MessageKey } from "../../browser/i18n";
import type { Page } from "../../core/page/page";
import type { PopupView } from "../../protocol/views";
import { Button } from "../kit/button";
import { whyWords } from "../act-words";
import { ActIcon } from "./act-icon";
import { FindPerson } from "./find-person";
import { MailQuestion } from "./mail-question";
import { PageHeading } from "./page-heading";
import { PersonRows } from "./person-row";
import { promiseLink } from "../promise-link";
import styles from "./popup.module.css";
import type { PopupModel } from "./popup-model";
import { ReachQuestion } from "./reach-question";
import { SuggestionItem } from "./suggestion-item";

/** How many people are suggested before "More people". */
const shownFirst = 3;

/** "Share with…": the people whom the page would help, each with the reason, and the search below. */
export function ShareScreen({ model, page, view }: { model: PopupModel; page: Page; view: PopupView }) {
  const [all, showAll] = useState(false);
  const asking = model.asking.value;
  const searching = model.query.value.trim() !== "";
  const people = model.suggestions.value;
  const shown = all ? people : people.slice(0, shownFirst);
  return (
    <div class={styles.screen}>
      <PageHeading page={page} wasRead={view.wasRead} />
      {view.intent?.quote && (
        <blockquote class={styles.quote} dir="auto">
          {view.intent.quote}
        </blockquote>
      )}
      {asking?.about === "reach" && <ReachQuestion model={model} asking={asking} />}
      {asking?.about === "mail" && (
        <MailQuestion
          busy={model.busy.value}
          onChoose={(mail) => void model.share(asking.to, asking.name, { mail })}
          onCopy={() => void model.share(asking.to, asking.name, { copy: true })}
        />
      )}
      {asking?.about === "mail-for-reach" && (
        <MailQuestion busy={model.busy.value} onChoose={(mail) => void model.reach(asking.address, mail)} />
      )}
      {!searching && shown.length > 0 && (
        <ul class={styles.people}>
          {shown.map((person, at) => (
            <SuggestionItem
              key={person.uid}
              model={model}
              person={person}
              first={at === 0 && asking === null}
            />
          ))}
        </ul>
      )}
      {!searching && people.length > shown.length && (
        <Button look="quiet" class={styles.aside} onClick={() => showAll(true)}>
          {words("popup_more_people")}
        </Button>
      )}
      {!searching && asking === null && <PageActs model={model} view={view} />}
      {people.length === 0 && asking === null && <p class={styles.nobody}>{words("popup_nobody")}</p>}
      <FindPerson model={model} eager={view.contactCount === 0 || isFinding(view)} />
      {!searching && people.length === 0 && asking === null && <Nobody model={model} view={view} />}
      {!searching && asking === null && view.contactCount > 0 && (
        <a class={styles.link} href={promiseLink({ page: view.page })} target="_blank">
          {words("promise_said")}
        </a>
      )}
    </div>
  );
}

/** Whether the popup was opened to find somebody. */
function isFinding({ intent }: PopupView): boolean {
  return intent !== null && intent.find !== null;
}

/** What else the page is a reason for, besides passing it on. */
function PageActs({ model, view }: { model: PopupModel; view: PopupView }) {
  if (view.acts.length === 0) return null;
  return (
    <ul class={styles.acts}>
      {view.acts.map(({ act, person, reason, minutes }) => (
        <li key={act + person.uid} class={styles.act}>
          <Button
            class={styles.actButton}
            disabled={model.busy.value}
            onClick={() => void model.acts.beginFor(person.uid, { id: act, reason })}
          >
            <ActIcon act={act} />
            {words(`offer_${act}` as MessageKey, person.label)}
          </Button>
          <span class={styles.soft}>{counted("minutes", minutes)}</span>
          <p class={styles.why} dir="auto">
            {whyWords(reason)}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** When nobody fits: what the page is about, and the people written to last. */
function Nobody({ model, view }: { model: PopupModel; view: PopupView }) {
  const recent = useMemo(() => view.recent.slice(0, shownFirst), [view]);
  return (
    <>
      {view.topics.length > 0 && (
        <p class={styles.soft}>{words("popup_topics", listed(view.topics.slice(0, 3)))}</p>
      )}
      {recent.length > 0 && (
        <section class={styles.section}>
          <h2 class={styles.heading}>{words("popup_recent")}</h2>
          <PersonRows model={model} people={recent} />
        </section>
      )}
      {view.contactCount === 0 && (
        <p class={styles.soft}>
          {words("popup_people_empty")}{" "}
          <a href="/src/ui/options/options.html#data" target="_blank">
            {words("popup_import")}
          </a>
        </p>
      )}
    </>
  );
}
