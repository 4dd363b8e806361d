import { useEffect, useRef } from "preact/hooks";
import { counted, words, type MessageKey } from "../../../browser/i18n";
import { everyTopic, type Topic } from "../../../core/formats/csv/header-words";
import { Button } from "../../kit/button";
import { CheckField } from "../../kit/check-field";
import { SelectField } from "../../kit/select-field";
import type { ColumnsModel, ColumnView } from "./columns-model";
import styles from "./in-and-out.module.css";
import type { ImportModel } from "./import-model";

/** What the columns of a table are, asked before it is read: each with its first cells and what it is taken for. */
export function MatchColumns({ model, columns }: { model: ImportModel; columns: ColumnsModel }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const all = columns.columns.value.map((column, at) => ({ column, at }));
  const filled = all.filter(({ column }) => column.samples.length > 0);
  const empty = all.filter(({ column }) => column.samples.length === 0);
  const fields = (some: typeof all) => (
    <div class={styles.columns}>
      {some.map(({ column, at }) => (
        <ColumnField key={at} column={column} at={at} onChoose={(topic) => columns.choose(at, topic)} />
      ))}
    </div>
  );
  return (
    <form
      class={styles.preview}
      onSubmit={(event) => {
        event.preventDefault();
        void model.matched();
      }}
    >
      <h3 ref={heading} class={styles.subheading} tabIndex={-1}>
        {words("columns_heading", model.fileName.value ?? "")}
      </h3>
      <p>{words("columns_hint")}</p>
      <CheckField
        label={words("columns_headed")}
        checked={columns.isHeaded.value}
        onCheck={(isHeaded) => columns.head(isHeaded)}
      />
      {fields(filled)}
      {empty.length > 0 && (
        <details>
          <summary class={styles.summary}>{counted("columns_empty", empty.length)}</summary>
          {fields(empty)}
        </details>
      )}
      <div class={styles.buttons}>
        <Button look="primary" type="submit">
          {words("columns_go_on")}
        </Button>
        <Button look="quiet" onClick={() => model.cancel()}>
          {words("options_leave_it")}
        </Button>
      </div>
    </form>
  );
}

interface ColumnFieldProps {
  column: ColumnView;
  at: number;
  onChoose: (topic: Topic | null) => void;
}

function ColumnField({ column: { header, samples, topic }, at, onChoose }: ColumnFieldProps) {
  return (
    <SelectField<Topic | "">
      label={header === "" ? words("columns_number", String(at + 1)) : header}
      hint={samples.length === 0 ? words("columns_nothing") : samples.map(short).join(" · ")}
      value={topic ?? ""}
      options={[
        { value: "", label: words("columns_leave_out") },
        ...everyTopic.map((value) => ({ value, label: topicWords(value) })),
      ]}
      onChoose={(value) => onChoose(value === "" ? null : value)}
    />
  );
}

/** Signs shown of a cell, in UTF-16 units: a note says what it is by its beginning. */
const longest = 60;

function short(cell: string): string {
  const line = cell.replaceAll(/\s+/g, " ");
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

function topicWords(topic: Topic): string {
  return words(`column_${topic.replace("-", "_")}` as MessageKey);
}
