import { onChanges } from "../../browser/changes";
import { language } from "../../browser/i18n";
import { askForNotifications } from "../../browser/notifications";
import { newCommandId, request } from "../../browser/messages";
import { printCsv } from "../../core/formats/csv/print-csv";
import { printJournalCsv } from "../../core/formats/journal/print-csv";
import { printJournalJson } from "../../core/formats/journal/print-json";
import { printJournalMarkdown } from "../../core/formats/journal/print-markdown";
import { printJson } from "../../core/formats/json-contacts";
import { planImportInSlices } from "../../core/formats/plan-import";
import { readContactsInSlices, sketchFile } from "../../core/formats/read-contacts";
import { printVcard } from "../../core/formats/vcard/print-vcard";
import { applyTheme } from "../kit/theme";
import { mount } from "../mount";
import { createLead } from "../recovery/lead";
import { download } from "./in-and-out/download";
import { sealing } from "./in-and-out/sealing";
import { journalWords } from "./journal/journal-words";
import { Options } from "./options";
import { createOptions } from "./options-model";

/** Whoever has begun something is not taken away from it. */
let isBusy = false;
for (const kind of ["pointerdown", "keydown", "drop"])
  addEventListener(kind, () => (isBusy = true), { capture: true, once: true });

const model = createOptions({
  request,
  onChanges,
  frame: window,
  typed: sessionStorage,
  unsaved: localStorage,
  pause: () => new Promise((go) => void setTimeout(go, 300)),
  copy: (text) => navigator.clipboard.writeText(text),
  whenIdle: (work) => void requestIdleCallback(() => work(), { timeout: 500 }),
  now: () => new Date().toISOString(),
  zone: () => Temporal.Now.timeZoneId(),
  language: language(),
  newUid: () => crypto.randomUUID(),
  newId: newCommandId,
  askForNotifications,
  applyTheme,
  steps: { sketch: sketchFile, read: readContactsInSlices, plan: planImportInSlices },
  lead: createLead({
    told: localStorage,
    isBusy: () => isBusy,
    go: () => location.assign("../recovery/recovery.html"),
  }),
  print: {
    vcard4: (contacts) => printVcard(contacts, "4.0"),
    vcard3: (contacts) => printVcard(contacts, "3.0"),
    csv: printCsv,
    json: printJson,
  },
  printJournal: {
    csv: printJournalCsv,
    json: printJournalJson,
    markdown: (entries) => printJournalMarkdown(entries, journalWords()),
  },
  sealing,
  download,
});

void mount(() => <Options model={model} />);
void model.open();
