import { words } from "../../../browser/i18n";
import { actIds } from "../../../core/act/act";
import { actWords } from "../../act-words";
import { CheckGroup } from "../../kit/check-group";

interface KindsFieldProps {
  kinds: readonly string[];
  onChange: (kinds: string[]) => void;
}

/** What Today never suggests as its small act: sharing needs a page, and a promise that is due stands for itself. */
const elsewhere: ReadonlySet<string> = new Set(["share", "follow-through"]);

/** The kinds of acts that somebody likes. */
export function KindsField({ kinds, onChange }: KindsFieldProps) {
  return (
    <CheckGroup
      label={words("intention_kinds")}
      hint={words("intention_kinds_hint")}
      choices={actIds
        .filter((id) => !elsewhere.has(id))
        .map((id) => ({ value: id as string, label: actWords(id) }))}
      chosen={kinds}
      onChoose={(chosen) => onChange([...chosen])}
    />
  );
}
