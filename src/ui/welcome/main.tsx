import { onChanges } from "../../browser/changes";
import { request } from "../../browser/messages";
import { applyTheme } from "../kit/theme";
import { mount } from "../mount";
import { Welcome } from "./welcome";
import { createWelcome } from "./welcome-model";

const model = createWelcome({
  request,
  applyTheme,
  storage: sessionStorage,
  now: () => new Date().toISOString(),
  newUid: () => crypto.randomUUID(),
});

void mount(() => <Welcome model={model} />);
void model.open();
// Somebody came, or went again by "Undo": the practice is about whom there is.
onChanges((prefixes) => {
  if (prefixes.includes("contact/")) void model.practice.open();
});
