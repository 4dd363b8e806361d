import { request } from "../../browser/messages";
import { mount } from "../mount";
import { download } from "../options/in-and-out/download";
import { Recovery } from "./recovery";
import { createRecovery } from "./recovery-model";

const model = createRecovery({ request, download, now: () => new Date().toISOString() });

mount(() => <Recovery model={model} />);
void model.look();
