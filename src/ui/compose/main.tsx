import { request } from "../../browser/messages";
import { mount } from "../mount";
import { Compose } from "./compose";
import { createCompose } from "./compose-model";

const model = createCompose({
  request,
  copy: (text) => navigator.clipboard.writeText(text),
  draftId: new URLSearchParams(location.search).get("draft") ?? "",
});

mount(() => <Compose model={model} />);
void model.open();
