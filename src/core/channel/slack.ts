import type { Contact } from "../contact/contact";
import { plain, toPaste, type Channel } from "./channel";
import { firstIn, linksTo } from "./links";

/**
 * Where the person is in Slack. "Copy link to profile" gives `<workspace>.slack.com/team/U…`; the address of a
 * conversation on the web is `app.slack.com/client/T…/D…`, which the application knows by its ids
 * (api.slack.com/docs/deep-linking). Slack has ids only, so nothing can be made from a name.
 */
function conversationWith(contact: Contact): string | null {
  return firstIn(linksTo(contact, "slack.com"), ({ hostname, pathname }) => {
    const [, team, id] = /^\/client\/([TE]\w{6,20})\/([UWDCG]\w{6,20})\/?$/.exec(pathname) ?? [];
    if (team && id) return `slack://${/^[UW]/.test(id) ? "user" : "channel"}?team=${team}&id=${id}`;
    const profile = /^\/team\/([UW]\w{6,20})\/?$/.exec(pathname)?.[1];
    return profile && `https://${hostname}/team/${profile}`;
  });
}

/** Slack takes no text from an address: the draft is copied, and the person opens. */
export const slack: Channel = {
  id: "slack",
  takes: "person",
  limit: null,
  encoding: plain,
  reaches: (contact) => conversationWith(contact) !== null,
  open(contact) {
    const conversation = conversationWith(contact);
    return conversation === null ? null : toPaste(conversation);
  },
};
