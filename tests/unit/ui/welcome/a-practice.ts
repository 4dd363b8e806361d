import type { PracticeView } from "../../../../src/protocol/practice";
import type { SharingView } from "../../../../src/protocol/views";
import { anArticle } from "../../../fakes/people";

/** A sample page about bread, for Priya. */
export function aPractice(known: Partial<SharingView> = {}): PracticeView {
  const person: SharingView = {
    uid: "priya",
    name: "Priya Raman",
    label: "Priya Raman",
    line: "",
    channel: "email",
    shelf: 0,
    evidence: [],
    preview: { subject: "", opening: "", pasted: null },
    ...known,
  };
  return {
    page: anArticle("A first look at bread"),
    people: [{ person, draft: { subject: "A first look at bread", body: "Hi Priya." } }],
    isSample: false,
    mail: "gmail",
    channels: [],
  };
}
