import { useEffect, useRef } from "preact/hooks";
import { useFileDrop } from "../kit/file-drop";
import { Status } from "../kit/status";
import { HealthNotice } from "../recovery/health-notice";
import { ContactsView } from "./contacts/contacts-view";
import { InAndOutView } from "./in-and-out/in-and-out-view";
import { JournalView } from "./journal/journal-view";
import { Navigation } from "./navigation";
import styles from "./options.module.css";
import type { OptionsModel } from "./options-model";
import { PersonView } from "./person/person-view";
import { printRoute, sectionOf } from "./route";
import { SettingsView } from "./settings/settings-view";
import { TodayView } from "./today-view";

/** The options page: the navigation, the line that says what just happened, and one view. */
export function Options({ model }: { model: OptionsModel }) {
  const main = useRef<HTMLElement>(null);
  const route = model.router.route.value;
  const address = printRoute(route);
  const isNew = route.at === "new-person";
  const { returnTo } = model.list;
  const shownBefore = useRef(address);
  const isFileOver = useFileDrop(model.drop);

  useEffect(() => {
    if (shownBefore.current === address) return;
    shownBefore.current = address;
    // A person's form for somebody new has put the focus into its first field already.
    if (isNew) return;
    const target =
      main.current?.querySelector<HTMLElement>("[data-return-focus]") ?? main.current?.querySelector("h1");
    target?.focus();
    returnTo.value = null;
  }, [address, isNew, returnTo]);

  return (
    <div class={isFileOver ? `${styles.page} ${styles.over}` : styles.page}>
      <Navigation current={sectionOf(route)} />
      <main ref={main} class={styles.main}>
        <div class={styles.status}>
          <Status model={model.status} />
        </div>
        <HealthNotice model={model.health} />
        <View key={address} model={model} />
      </main>
    </div>
  );
}

function View({ model }: { model: OptionsModel }) {
  const route = model.router.route.value;
  switch (route.at) {
    case "today":
      return <TodayView model={model} />;
    case "contacts":
      return <ContactsView model={model} />;
    case "person":
      return <PersonView model={model} uid={route.uid} />;
    case "new-person":
      return <PersonView model={model} uid={null} />;
    case "journal":
      return <JournalView model={model.journal} />;
    case "settings":
      return <SettingsView model={model.settings} />;
    case "data":
      return <InAndOutView model={model} />;
  }
}
