import type { Facts } from "../facts";
import { webUrl } from "../web-url";

/** What the accounts that a page links to say of whose page it is. */
export interface Accounts {
  /** Names on services and before the @ of mail addresses, which may stand for the person's. */
  readonly handles: readonly string[];
  /** Whether it links to exactly one account on a service where only persons have them. */
  readonly isOnes: boolean;
}

/** Services on which only a person has such an address; who links to several names other people. */
const personsOnly: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [/(?:^|\.)linkedin\.com$/, /^\/in\/([^/]+)/],
  [/^orcid\.org$/, /^\/(\d{4}-[\dX-]+)/],
  [/^scholar\.google\.\w+(?:\.\w+)?$/, /^\/citations\?(?:.*&)?user=([\w-]+)/],
  [/(?:^|\.)researchgate\.net$/, /^\/profile\/([^/]+)/],
  [/(?:^|\.)xing\.com$/, /^\/profile\/([^/]+)/],
];
/** Services on which houses have accounts, too: good for spelling a name only. */
const anybodys: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [
    /^(?:github|gitlab|twitter|x|instagram|facebook|dribbble|behance|medium|soundcloud)\.(?:com|net)$/,
    /^\/@?([\w.-]+)\/?$/,
  ],
];
/** The services' names, wherever they stand in an address. */
const services =
  /linkedin|orcid|scholar\.google|researchgate|xing|github|gitlab|twitter|x\.(?:com|net)|instagram|facebook|dribbble|behance|medium|soundcloud/i;
/** More addresses before the @ than this are other people's, as elsewhere in the reading. */
const mailsOfOne = 3;

export function accountsIn({ outLinks, meLinks, mailLinks }: Facts): Accounts {
  // Of hundreds of links a few lead to a service: only they are taken apart.
  const links = [...outLinks, ...meLinks]
    .filter((one) => services.test(one))
    .flatMap((one) => webUrl(one) ?? []);
  const found = (rows: typeof personsOnly): readonly string[][] =>
    rows.map(([host, path]) => [
      ...new Set(
        links
          .filter(({ hostname }) => host.test(hostname.replace(/^www\./, "")))
          .flatMap(({ pathname, search }) => path.exec(pathname + search)?.[1]?.toLowerCase() ?? []),
      ),
    ]);
  const persons = found(personsOnly);
  const mails = new Set(
    mailLinks.flatMap((one) => /^mailto:([\w.+-]+)@/i.exec(one)?.[1]?.toLowerCase() ?? []),
  );
  return {
    handles: [
      ...persons.filter((ids) => ids.length === 1).flat(),
      ...(mails.size <= mailsOfOne ? mails : []),
      ...found(anybodys)
        .filter((ids) => ids.length <= 5)
        .flat(),
    ],
    isOnes: persons.some((ids) => ids.length === 1),
  };
}
