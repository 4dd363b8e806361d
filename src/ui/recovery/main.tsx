import { request } from "../../browser/messages";
import { forgetUnsaved } from "../kit/waiting-text";
import { mount } from "../mount";
import { download } from "../options/in-and-out/download";
import { sealing } from "../options/in-and-out/sealing";
import { Recovery } from "./recovery";
import { createRecovery } from "./recovery-model";

const model = createRecovery({
  request,
  download,
  sealing,
  now: () => new Date().toISOString(),
  forgetUnsaved: () => forgetUnsaved(localStorage),
});

void mount(() => <Recovery model={model} />);
void model.look();
