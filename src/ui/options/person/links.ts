import type { Contact } from "../../../core/contact/contact";
import { profileService } from "../../../core/formats/profile-address";

type Links = Pick<Contact, "urls" | "socialProfiles">;

/** The addresses of a person, one a line, profiles first. */
export function printLinks({ urls, socialProfiles }: Links): string {
  return [...socialProfiles, ...urls].join("\n");
}

/**
 * The addresses of the lines. One that was there stays what it was, a profile or an ordinary page; a new one is a
 * profile where its address says so.
 */
export function readLinks(text: string, before: Links): Links {
  const lines = linesOf(text);
  const isProfile = (line: string): boolean =>
    before.socialProfiles.includes(line) || (!before.urls.includes(line) && profileService(line) !== "");
  return {
    socialProfiles: lines.filter(isProfile),
    urls: lines.filter((line) => !isProfile(line)),
  };
}

/** The lines that say something, each once. */
export function linesOf(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim());
  return [...new Set(lines.filter(Boolean))];
}
