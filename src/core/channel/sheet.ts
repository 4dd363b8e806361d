import { plain, type Channel } from "./channel";

/**
 * The system's share sheet (Web Share), where the browser has one: it takes the words, and the person is chosen there.
 * Only a page can open it, in answer to a click, so a page carries it out.
 */
export const sheet: Channel = {
  id: "sheet",
  takes: "text",
  limit: null,
  encoding: plain,
  reaches: () => true,
  open: () => ({ how: "sheet", url: null }),
};
