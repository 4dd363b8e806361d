import { desks, doors } from "../page/private-path";
import { alternativesOf, isForRe2 } from "./re2";
import { banks, insideName, ownPages, privateHosts, privateLabels, privateSuffix } from "../page/sensitive";

const anyOf = (words: Iterable<string>): string =>
  `(?:${[...words].map((word) => word.replace(/[.\\/]/g, "\\$&")).join("|")})`;

/** Up to the end of the host: a port, a path, or nothing more. */
const hostEnds = "(?:[:/?]|$)";
const anyHost = "^https?://[^/?]+";

/**
 * `isPrivateAddress` as patterns for the browser, which cannot ask our code: RE2 (neither looking ahead nor back), tried
 * on the whole address without fragment, case ignored. Where the two differ, these are the stricter: for a hint,
 * silence is the better mistake.
 */
export const privateAddressPatterns: readonly string[] = [
  // Inside a house or a machine: names without a dot, numbers, names that exist nowhere else.
  `^https?://[^./?:]+${hostEnds}`,
  `^https?://(?:[\\d.]+|\\[[^\\]]*\\])${hostEnds}`,
  `^https?://(?:[^/?]*\\.)?${insideName.source.replace("(?:^|\\.)", "").replace(/\$$/, "")}\\.?${hostEnds}`,
  // Other people's services for mail, chat, documents, consoles.
  `^https?://(?:www\\.)?${anyOf(privateHosts)}${hostEnds}`,
  `^https?://[^/?:]*${privateSuffix.source.replace(/\$$/, "")}${hostEnds}`,
  `^https?://${anyOf(privateLabels)}\\d*\\.[^/?:]+\\.[^/?:]+`,
  `^https?://(?:[^/?:]*\\.)?${anyOf(banks)}\\.(?:[a-z]{2,3}\\.)?[a-z]+${hostEnds}`,
  // A login, a till, an account.
  `${anyHost}/(?:[^?]*/)?${anyOf(doors)}(?:\\.\\w+)?(?:[/?]|$)`,
  `${anyHost}/(?:(?:[^/?]{2}(?:[-_][^/?]{2})?)?/)*${anyOf(desks)}(?:[/?]|$)`,
  `${anyHost}/(?:channels/@me|users?/(?:sign_|edit|settings))`,
  // Somebody's own document, board or conversation, and whatever is shared by a secret link.
  ...ownPages
    .filter((patterns) => isForRe2(...patterns))
    .map(
      ([host, path]) =>
        `^https?://(?:${alternativesOf(host).map(hostPattern).join("|")})(?::\\d+)?${pathPattern(path.source)}`,
    ),
  `${anyHost}/(?:index\\.php/)?(?:s|shared?|invites?|invitation)/[\\w-]{15,}/?$`,
];

function hostPattern(source: string): string {
  const name = source.replace(/\$$/, "");
  const below = name.replace("(?:^|\\.)", "");
  return name === below ? `(?:www\\.)?${name.replace(/^\^/, "")}` : `(?:[^/?:]*\\.)?${below}`;
}

function pathPattern(source: string): string {
  return source.startsWith("^") ? source.slice(1) : `/[^?]*${source}`;
}
