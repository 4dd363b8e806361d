import { useId } from "preact/hooks";
import { TextField } from "./field";
import type { Labelled } from "./labelled";

interface CompletedFieldProps extends Labelled {
  completions: readonly string[];
  value: string;
  autofocus?: boolean;
  maxLength?: number;
  "aria-invalid"?: "true" | undefined;
  onText: (text: string) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
}

/** One line of text that the browser completes from these; anything else can be typed as well. */
export function CompletedField({ completions, ...rest }: CompletedFieldProps) {
  const id = useId();
  return (
    <>
      <TextField list={id} dir="auto" {...rest} />
      <datalist id={id}>
        {completions.map((text) => (
          <option key={text} value={text}>
            {text}
          </option>
        ))}
      </datalist>
    </>
  );
}
