import type { PageKind } from "../page/page.ts";
import type { DocumentField, EvidenceField } from "./ranked-contact.ts";

/**
 * What a phrase says that stands in this field, where the page is of this kind: who knows well what is asked could answer
 * it, and where somebody lives matters for an event alone. Null: nothing.
 */
export function evidenceAs(field: DocumentField, kind: PageKind): EvidenceField | null {
  switch (field) {
    case "lang":
      return null;
    case "place":
      return kind === "event" ? "place" : null;
    case "expertise":
      return kind === "question" ? "question" : "expertise";
    case "projects":
      return kind === "tool" ? "tool" : "projects";
    default:
      return field;
  }
}
