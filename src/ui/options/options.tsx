import { useEffect, useRef } from "preact/hooks";
import type { CustomChannel } from "../../core/settings/custom-channel";
import { useFileDrop } from "../kit/file-drop";
import { Status } from "../kit/status";
import { HealthNotice } from "../recovery/health-notice";
import { ContactsView } from "./contacts/contacts-view";
import { DuplicatesView } from "./duplicates/duplicates-view";
import { InAndOutView } from "./in-and-out/in-and-out-view";
import { EntryView } from "./journal/entry-view";
import { InsightsView } from "./insights/insights-view";
import { JournalView } from "./journal/journal-view";
import { Navigation } from "./navigation";
import styles from "./options.module.css";
import type { OptionsModel } from "./options-model";
import { PersonView } from "./person/person-view";
import { OnePromise } from "./promises/one-promise";
import { PromisesView } from "./promises/promises-view";
import { printRoute, sectionOf } from "./route";
import { ReviewView } from "./review/review-view";
import { SettingsView } from "./settings/settings-view";
import { SittingView } from "./sitting/sitting-view";
import { TodayView } from "./today-view";

/** The options page: the navigation, the line that says what just happened, and one view. */
export function Options({ model }: { model: OptionsModel }) {
  const main = useRef<HTMLElement>(null);
  const route = model.router.route.value;
  const address = printRoute(route);
  const isNew = ["new-person", "new-entry", "new-promise"].includes(route.at);
  const isPart = route.at === "settings" && route.part !== undefined;
  const { returnTo } = model.list;
  const shownBefore = useRef(address);
  const isFileOver = useFileDrop(model.drop);

  useEffect(() => {
    if (shownBefore.current === address) return;
    shownBefore.current = address;
    // A form for somebody or something new has put the focus into its first field already.
    if (isNew) return;
    // A part of the settings takes the focus itself, once it is there.
    if (isPart) return;
    const target =
      main.current?.querySelector<HTMLElement>("[data-return-focus]") ?? main.current?.querySelector("h1");
    target?.focus();
    returnTo.value = null;
  }, [address, isNew, isPart, returnTo]);

  return (
    <div class={isFileOver ? `${styles.page} ${styles.over}` : styles.page}>
      <Navigation current={sectionOf(route)} />
      <main ref={main} class={styles.main}>
        <div class={styles.status}>
          <Status model={model.status} />
        </div>
        <HealthNotice model={model.health} />
        {/* From one part of the settings to another, the view stays. */}
        <View key={isPart ? printRoute({ at: "settings" }) : address} model={model} />
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
    case "promises":
      return <PromisesView model={model.promises} />;
    case "new-promise":
      return <PromisesView model={model.promises} start={route.start} />;
    case "promise":
      return <OnePromise model={model.promises} id={route.id} />;
    case "duplicates":
      return (
        <DuplicatesView
          model={model.duplicates}
          own={channelsOf(model)}
          hasLetterKeys={model.settings.settings.value?.letterKeys ?? true}
        />
      );
    case "journal":
      return <JournalView model={model.journal} exporting={model.journalExport} />;
    case "entry":
      return <EntryView model={model.entry} id={route.id} channels={channelsOf(model)} />;
    case "new-entry":
      return <EntryView model={model.entry} id={null} channels={channelsOf(model)} />;
    case "review":
      return <ReviewView model={model.review} />;
    case "sitting":
      return <SittingView model={model.sitting} />;
    case "insights":
      return <InsightsView model={model.insights} />;
    case "settings":
      return (
        <SettingsView
          model={model.settings}
          part={route.part ?? null}
          used={model.person.used}
          today={model.day()}
        />
      );
    case "data":
      return <InAndOutView model={model} />;
  }
}

function channelsOf({ settings }: OptionsModel): readonly CustomChannel[] {
  return settings.settings.value?.channels ?? [];
}
