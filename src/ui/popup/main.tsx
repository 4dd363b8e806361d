import { request } from "../../browser/messages";
import { mount } from "../mount";
import { Popup } from "./popup";
import { createPopup } from "./popup-model";

const model = createPopup({ request, copy: (text) => navigator.clipboard.writeText(text) });

mount(() => <Popup model={model} />);
void model.open();
