import type { Contact } from "../contact/contact.ts";
import { profileFromUser, profileService } from "./profile-address.ts";

/**
 * Keep what somebody is called on a service for messages: their profile where one name leads there, else a line of the
 * note ("skype: ann.lee"), since a contact has no field for it and nothing that a file says of a person is dropped.
 */
export function putHandle(found: Contact, service: string, user: string): void {
  const name = user.trim();
  if (name === "") return;
  const profile = profileService(name) === "" ? profileFromUser(service, name) : name;
  if (profile !== "") found.socialProfiles.push(profile);
  else if (/^https?:\/\//i.test(name)) found.urls.push(name);
  else {
    const line = service.trim() === "" ? name : `${service.trim().toLowerCase()}: ${name}`;
    const note = found.note.trimEnd();
    if (!note.split("\n").includes(line)) found.note = note === "" ? line : `${note}\n${line}`;
  }
}
