import { onChanges } from "../../browser/changes";
import { request } from "../../browser/messages";
import { prefixes } from "../../core/store/keys";
import { mount } from "../mount";
import { waitingText } from "../kit/waiting-text";
import { createFinding } from "../popup/finding";
import { shareSheet } from "../share-sheet";
import { createAfterwards } from "./afterwards-model";
import { Compose } from "./compose";
import { createCompose } from "./compose-model";
import { Unfinished } from "./unfinished";
import { createUnfinished } from "./unfinished-model";
import { unsavedText } from "./unsaved";

const draftId = new URLSearchParams(location.search).get("draft");
if (draftId === null) showUnfinished();
else showDraft(draftId);

/** The side panel, as long as nothing was chosen for it. */
function showUnfinished(): void {
  const model = createUnfinished({ request });
  void mount(() => <Unfinished model={model} />);
  void model.open();
  onChanges((changed) => {
    if (changed.includes(prefixes.draft)) void model.open();
  });
}

function showDraft(draftId: string): void {
  const model = createCompose({
    request,
    copy: (text) => navigator.clipboard.writeText(text),
    openSheet: shareSheet(navigator),
    draftId,
    waiting: unsavedText(draftId, localStorage),
  });
  const sought = waitingText(`pair/${draftId}`, localStorage);
  const pairing = createFinding(request, (text) => sought.put(text));
  const afterwards = createAfterwards({ request, status: model.status, unsaved: localStorage });
  const unfinished = createUnfinished({ request });
  void mount(() => (
    <Compose model={model} pairing={pairing} afterwards={afterwards} unfinished={unfinished} />
  ));
  void model.open();
  if (sought.get() !== "") void pairing.find(sought.get());
}
