import { Fragment } from "preact";

/** What is said in one line, one thing after the other: each keeps its own direction, and the empty ones are left out. */
export function Parts({ parts }: { parts: readonly string[] }) {
  return (
    <>
      {parts.filter(Boolean).map((part, at) => (
        <Fragment key={at}>
          {at > 0 && " · "}
          <bdi>{part}</bdi>
        </Fragment>
      ))}
    </>
  );
}
