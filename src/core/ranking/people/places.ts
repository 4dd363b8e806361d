/** Words of a place's name, the small ones inside it among them ("Frankfurt am Main", "Rio de Janeiro"). */
const place = String.raw`\p{Lu}[\p{L}\p{M}'’-]+(?:\s+(?:(?:am|an der|de|del|do|la|upon)\s+)?\p{Lu}[\p{L}\p{M}'’-]+)*`;
/** How somebody writes down where a person lives, in the languages that notes are most often in. */
const lives = [
  "(?:[Ll]ives?|[Ll]iving|[Bb]ased|[Mm]oved|[Rr]elocated|[Ss]ettled) (?:in|to|near|outside)",
  "(?:[Ww]ohnt|[Ll]ebt|[Ww]ohnhaft|[Zz]og|[Gg]ezogen) (?:in|nach|bei|nahe)",
  "(?:[Hh]abite|[Vv]it|[Ii]nstallée?) (?:à|en|au|près de)",
  "(?:[Vv]ive|[Mm]ora|[Rr]adicad[ao]) (?:en|em)",
];
const written = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${lives.join("|")}) (${place})`, "gu");

/** How many places of one person are kept. */
const most = 3;

/** Where a person lives, as a note says it in so many words ("lives in Cape Town"): a contact has no field for it. */
export function placesIn(note: string): string[] {
  const found = [...note.replace(/\s+/g, " ").matchAll(written)].map(([, name = ""]) => name);
  return [...new Set(found)].slice(0, most);
}
