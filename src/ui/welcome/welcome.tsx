import { words } from "../../browser/i18n";
import { LinkButton } from "../kit/link-button";
import { Mark } from "../kit/mark";
import { Status } from "../kit/status";
import { NoticingSwitch } from "../noticing/noticing-switch";
import { MailChoice } from "../options/settings/mail-choice";
import { HealthNotice } from "../recovery/health-notice";
import { FirstIntention } from "./first-intention";
import { FirstPeople } from "./first-people-form";
import { Practice } from "./practice";
import styles from "./welcome.module.css";
import type { WelcomeModel } from "./welcome-model";

const promises = ["sends", "leaves", "reads", "lost"] as const;

/** What Goodturn is, what it promises, the first people, the mail, and how to start: one screen. */
export function Welcome({ model }: { model: WelcomeModel }) {
  const settings = model.settings.settings.value;
  return (
    <main class={styles.page}>
      <header class={styles.head}>
        <Mark size={56} />
        <div>
          <h1 class={styles.title}>{words("extension_name")}</h1>
          <p class={styles.what}>{words("welcome_what")}</p>
        </div>
      </header>
      <HealthNotice model={model.health} />
      <ul class={styles.promises}>
        {promises.map((promise) => (
          <li key={promise}>
            <strong>{words(`welcome_promise_${promise}`)}</strong> {words(`welcome_promise_${promise}_how`)}
          </li>
        ))}
      </ul>
      <div class={styles.status}>
        <Status model={model.status} />
      </div>
      <section class={styles.section} aria-labelledby="people">
        <h2 id="people" class={styles.heading}>
          {words("welcome_people")}
        </h2>
        <div class={styles.import}>
          <LinkButton href="../options/options.html#data">{words("options_import_contacts")}</LinkButton>
          <p class={styles.soft}>{words("welcome_import_hint")}</p>
        </div>
        <FirstPeople model={model} />
      </section>
      {settings && (
        <MailChoice
          value={settings.mail}
          onChoose={(mail) => void model.settings.chooseMail(mail).then(() => model.practice.open())}
        />
      )}
      <FirstIntention model={model.settings} />
      <NoticingSwitch model={model.settings.noticing} />
      {model.settings.failure.value !== null && <p role="alert">{model.settings.failure.value}</p>}
      <Practice model={model.practice} />
      <section class={styles.section} aria-labelledby="start">
        <h2 id="start" class={styles.heading}>
          {words("welcome_start")}
        </h2>
        <p>{words("welcome_start_how")}</p>
        <p class={styles.soft}>{words("welcome_pin")}</p>
      </section>
    </main>
  );
}
