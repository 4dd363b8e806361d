import { plain, type Channel } from "./channel";

/** The clipboard: reaches everybody, opens nothing. */
export const copy: Channel = {
  id: "copy",
  takes: "nothing",
  limit: null,
  encoding: plain,
  reaches: () => true,
  open: () => ({ how: "copy", url: null, why: "asked" }),
};
