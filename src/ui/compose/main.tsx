import { request } from "../../browser/messages";
import { mount } from "../mount";
import { Compose } from "./compose";
import { createCompose } from "./compose-model";
import { unsavedText } from "./unsaved";

const draftId = new URLSearchParams(location.search).get("draft") ?? "";
const model = createCompose({
  request,
  copy: (text) => navigator.clipboard.writeText(text),
  draftId,
  waiting: unsavedText(draftId, localStorage),
});

mount(() => <Compose model={model} />);
void model.open();
