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

mount(() => <Welcome model={model} />);
void model.open();
