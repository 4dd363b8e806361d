import { useEffect } from "preact/hooks";
import { words } from "../../browser/i18n";
import { Button } from "../kit/button";
import { Status } from "../kit/status";
import { siteOfAddress } from "../../core/noticing/sites";
import { isReadableAddress } from "../../core/page/from-address";
import type { PopupView } from "../../protocol/views";
import type { NoticingModel } from "../noticing/noticing-model";
import { NoticingOffer, SiteSwitch } from "../noticing/noticing-in-popup";
import type { HealthModel } from "../recovery/health-model";
import { HealthNotice } from "../recovery/health-notice";
import { Footer } from "./footer";
import { PersonScreen } from "./person-screen";
import styles from "./popup.module.css";
import type { PopupModel } from "./popup-model";
import { useScreenBegins } from "./screen-begins";
import { SentQuestion } from "./sent-question";
import { ShareScreen } from "./share-screen";
import { ShelfScreen } from "./shelf-screen";
import { LogScreen, TodayScreen } from "./today-screen";
import { TopicChips } from "./topic-chips";

/** The popup: one of three screens, under the line that says what just happened. */
export function Popup({
  model,
  health,
  noticing,
}: {
  model: PopupModel;
  health: HealthModel;
  noticing: NoticingModel;
}) {
  return (
    <main class={styles.popup} aria-busy={model.view.value === null && model.failure.value === null}>
      <div class={styles.status}>
        <Status model={model.status} />
      </div>
      <Unseen model={model} />
      <SentQuestion model={model} />
      <TopicChips model={model} />
      <HealthNotice model={health} inPopup />
      <Screen model={model} />
      <NoticingPart model={model} noticing={noticing} />
      <Footer />
    </main>
  );
}

/** Whether this machine has a mail program nobody can tell: where none opens, the words are a click away. */
function Unseen({ model }: { model: PopupModel }) {
  if (!model.mayBeUnseen.value) return null;
  return (
    <div class={styles.sent}>
      <span>{words("popup_unseen")}</span>
      <Button look="quiet" disabled={model.busy.value} onClick={() => void model.copyUnseen()}>
        {words("compose_copy")}
      </Button>
    </div>
  );
}

/** The offer, once, after a share; and while pages are noticed, the switch for this site. */
function NoticingPart({ model, noticing }: { model: PopupModel; noticing: NoticingModel }) {
  const view = model.view.value;
  if (view === null || model.failure.value !== null) return null;
  const { on, offered } = view.noticing;
  if (!on && !offered && view.lastActs.some(({ act }) => act === "share"))
    return <NoticingOffer model={noticing} />;
  const address = view.page?.url ?? "";
  const site = isReadableAddress(address) ? siteOfAddress(address) : null;
  return site && <SiteSwitch model={noticing} site={site} />;
}

function Screen({ model }: { model: PopupModel }) {
  const view = model.view.value;
  usePaintedMark(view !== null);
  useScreenBegins(view && nameOf(model, view));
  if (model.failure.value !== null) return <Failed text={model.failure.value} />;
  if (view === null) return <Loading />;
  if (model.shelf.value) return <ShelfScreen model={model} shelf={model.shelf.value} />;
  if (model.sharing.value && view.page) return <ShareScreen model={model} page={view.page} view={view} />;
  if (model.person.value || view.mode === "person") return <PersonScreen model={model} view={view} />;
  if (view.intent?.isLogging) return <LogScreen model={model} />;
  return <TodayScreen model={model} view={view} />;
}

/** What is on screen, and about whom: by it the screen knows that it is another one. */
function nameOf(model: PopupModel, { mode, page, intent }: PopupView): string {
  if (model.shelf.value) return "shelf";
  if (model.sharing.value && page) return "share";
  if (model.person.value || mode === "person") return `person/${model.person.value?.uid ?? ""}`;
  return intent?.isLogging ? "log" : "today";
}

/** Quiet lines where the page's title and the first people will be: the popup keeps its size. */
function Loading() {
  return (
    <div class={styles.loading}>
      <h1 class={styles.hidden}>{words("popup_loading")}</h1>
      <span />
      <span />
      <span />
    </div>
  );
}

function Failed({ text }: { text: string }) {
  return (
    <div class={styles.screen}>
      <h1 class={styles.title}>{words("popup_today")}</h1>
      <p role="alert">{text}</p>
      <Button onClick={() => location.reload()}>{words("try_again")}</Button>
    </div>
  );
}

/** Leave the mark for measuring after the frame in which the suggestions are seen. */
function usePaintedMark(shown: boolean): void {
  useEffect(() => {
    if (shown) requestAnimationFrame(() => setTimeout(() => performance.mark("suggestions-painted"), 0));
  }, [shown]);
}
