import { effect } from "@preact/signals";
import { request } from "../../browser/messages";
import { askForPages } from "../../browser/page-permission";
import { hasSidePanel, openSidePanel } from "../../browser/side-panel";
import { failureWords } from "../failure-words";
import { mount } from "../mount";
import { shareSheet } from "../share-sheet";
import { createNoticing } from "../noticing/noticing-model";
import { createHealth } from "../recovery/health-model";
import { Popup } from "./popup";
import { createPopup } from "./popup-model";

const model = createPopup({
  request,
  copy: (text) => navigator.clipboard.writeText(text),
  openSheet: shareSheet(navigator),
  openBeside: hasSidePanel() ? openSidePanel : undefined,
  unsaved: localStorage,
  now: () => Date.now(),
  leave: () => window.close(),
});
const health = createHealth({ request });
const noticing = createNoticing({
  request,
  askForPages,
  done: (text) => model.status.tell({ text }),
  failed: (error) => model.status.tell({ text: failureWords(error) }),
});
effect(() => {
  if (model.view.value) noticing.show(model.view.value.noticing);
});

void mount(() => <Popup model={model} health={health} noticing={noticing} />);
// All of the store is looked at, so only after the question that somebody waits for.
void model.open().then(() => health.look());
