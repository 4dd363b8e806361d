import { onChanges } from "../../browser/changes";
import { request } from "../../browser/messages";
import { printCsv } from "../../core/formats/csv/print-csv";
import { planImport } from "../../core/formats/plan-import";
import { printVcard } from "../../core/formats/vcard/print-vcard";
import { applyTheme } from "../kit/theme";
import { mount } from "../mount";
import { download } from "./in-and-out/download";
import { readFile } from "./in-and-out/read-file";
import { Options } from "./options";
import { createOptions } from "./options-model";

const model = createOptions({
  request,
  onChanges,
  frame: window,
  typed: sessionStorage,
  copy: (text) => navigator.clipboard.writeText(text),
  now: () => new Date().toISOString(),
  newUid: () => crypto.randomUUID(),
  applyTheme,
  readFile,
  planImport,
  print: {
    vcard4: (contacts) => printVcard(contacts, "4.0"),
    vcard3: (contacts) => printVcard(contacts, "3.0"),
    csv: printCsv,
  },
  download,
});

mount(() => <Options model={model} />);
void model.open();
