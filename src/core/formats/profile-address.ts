import { webUrl } from "./web-address.ts";

/** Sites on which one path is one person. The path says which part of the site; several names can be one site. */
const sites: readonly { readonly service: string; readonly host: RegExp; readonly path: RegExp }[] = [
  { service: "linkedin", host: /^(?:[a-z]{2,3}\.)?linkedin\.com$/, path: /^\/(?:in|pub)\/[^/]+/ },
  { service: "twitter", host: /^(?:mobile\.)?(?:twitter|x)\.com$/, path: /^\/@?\w{1,15}\/?$/ },
  { service: "github", host: /^github\.com$/, path: /^\/[\w-]+\/?$/ },
  { service: "gitlab", host: /^gitlab\.com$/, path: /^\/[\w.-]+\/?$/ },
  { service: "facebook", host: /^(?:m\.|[a-z]{2}-[a-z]{2}\.)?facebook\.com$/, path: /^\/[^/]+\/?$/ },
  { service: "instagram", host: /^instagram\.com$/, path: /^\/[\w.]+\/?$/ },
  { service: "xing", host: /^xing\.com$/, path: /^\/profile\/[^/]+/ },
  { service: "bluesky", host: /^bsky\.app$/, path: /^\/profile\/[^/]+\/?$/ },
  { service: "orcid", host: /^orcid\.org$/, path: /^\/\d{4}-/ },
  { service: "mastodon", host: /./, path: /^\/@[^/]+\/?$/ },
];

/** The service on which this address is somebody's page ("linkedin"), or empty if it is an ordinary page. */
export function profileService(address: string): string {
  const url = webUrl(address);
  if (url === null) return "";
  const host = url.hostname.replace(/^www\./, "");
  return sites.find((site) => site.host.test(host) && site.path.test(url.pathname))?.service ?? "";
}

/** The address of a profile from a service's name and the user's name there; empty if the service is not known. */
export function profileFromUser(service: string, user: string): string {
  const name = user.trim().replace(/^@/, "");
  const mastodon = /^([\w.-]+)@([\w-]+(?:\.[\w-]+)+)$/.exec(name);
  if (mastodon !== null && /^mastodon|^fediverse/i.test(service))
    return `https://${mastodon[2]}/@${mastodon[1]}`;
  if (!/^[\p{L}\p{N}_.-]+$/u.test(name)) return "";
  switch (service.toLowerCase()) {
    case "linkedin":
      return `https://www.linkedin.com/in/${name}`;
    case "twitter":
    case "x":
      return `https://x.com/${name}`;
    case "github":
      return `https://github.com/${name}`;
    case "facebook":
      return `https://www.facebook.com/${name}`;
    case "instagram":
      return `https://www.instagram.com/${name}`;
    case "bluesky":
      return `https://bsky.app/profile/${name}`;
    default:
      return "";
  }
}
