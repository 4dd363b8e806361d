import { request } from "../../browser/messages";
import { mount } from "../mount";
import { createHealth } from "../recovery/health-model";
import { Popup } from "./popup";
import { createPopup } from "./popup-model";

const model = createPopup({ request, copy: (text) => navigator.clipboard.writeText(text) });
const health = createHealth({ request });

mount(() => <Popup model={model} health={health} />);
// All of the store is looked at, so only after the question that somebody waits for.
void model.open().then(() => health.look());
