import type { Dialect } from "./dialect.ts";
import { generic, guessTopic } from "./generic.ts";

/** Thunderbird alone puts a birthday into three columns, in every language; before it did, it had these three. */
export const thunderbird: Dialect = {
  format: "csv",
  recognises: (headers) => {
    const topics = new Set([...headers].map((header) => guessTopic(header, headers)));
    const isInThree = (["birth-year", "birth-month", "birth-day", "email"] as const).every((one) =>
      topics.has(one),
    );
    return isInThree || ["display name", "primary email", "secondary email"].every((one) => headers.has(one));
  },
  column: generic.column,
};

/** Yahoo, by what it alone keeps. */
export const yahoo: Dialect = {
  format: "csv",
  recognises: (headers) =>
    ["first", "last", "email"].every((one) => headers.has(one)) &&
    ["messenger id", "distribution lists", "yahoo phone"].some((one) => headers.has(one)),
  column: generic.column,
};
