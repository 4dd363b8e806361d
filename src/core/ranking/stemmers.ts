import { stemmer as danish } from "@orama/stemmers/danish";
import { stemmer as dutch } from "@orama/stemmers/dutch";
import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as finnish } from "@orama/stemmers/finnish";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as german } from "@orama/stemmers/german";
import { stemmer as italian } from "@orama/stemmers/italian";
import { stemmer as norwegian } from "@orama/stemmers/norwegian";
import { stemmer as portuguese } from "@orama/stemmers/portuguese";
import { stemmer as russian } from "@orama/stemmers/russian";
import { stemmer as spanish } from "@orama/stemmers/spanish";
import { stemmer as swedish } from "@orama/stemmers/swedish";

/** Reduces a lower-case word to its stem. */
type Stemmer = (word: string) => string;

/**
 * Words that the Porter stemmer (Porter 1980) folds into a word of another meaning ("communication" and "community"
 * both become "commun", "news" becomes "new"), or keeps from one they belong to. They get the stem given here.
 */
const apart = new Map(
  `accountability accountable = accountabl; accounting accountant accountants = accounting
  accessibility accessible = accessibl; analysis analyses analyst analysts analyse analysed analysing = analysis
  analytics analytic analytical = analytic; animation animations animated animator animators = animation
  animal animals = animal; authority authorities = authoriti; authorisation authorise authorised = authoris
  building buildings = building; booking bookings = booking; business businesses = business; busy = busy
  children child = child; civilisation civilisations = civilis
  communication communications communicate communicating communicator communicators = communic
  community communities = communiti; controller controllers = controller; customer customers = customer
  data = data; design designer designers = design; developer developers = developer
  economist economists = econom; effectiveness = effectiv; engineer engineers engineering = engineer
  ethics ethical = ethic; experiment experiments experimental experimentation experimenting = experiment
  federer = federer; follower followers = follower; general generally = general; generic = generic
  generation generations = generation; generate generating generated generator generators generative = generat
  heading headings = heading; important = important; import imports = import; inning innings = inning
  internal internally = internal; international internationally = internat; leading = leading; lighting = lighting
  listener listeners = listener; marketing marketer marketers = marketing; media = media; medium mediums = medium
  men man = man; mice mouse = mouse; naming = naming; networking = networking; news = news; organic = organic
  organ organs = organ; painting paintings painter painters = painting; personnel = personnel; past = past; paste = paste
  physics physicist physicists = physics; physical = physical; physician physicians = physician
  police policing = police; positioning = positioning; positive positives = positiv
  production productions = production; productive productivity = productiv
  programming programmer programmers = programming; publication publications publisher publishers = publish
  recording recordings = recording; relative relatives relativity = relativ; reporting reporter reporters = reporter
  science sciences scientist scientists scientific = scienc; structural = structural; teacher teachers taught = teach
  tooling = tooling; training trainings trainer trainers = training; train trains = train
  university universities = universiti; women woman = woman; writer writers written = write`
    .split(/;|\n/)
    .flatMap((line) => {
      const [words = "", stem = ""] = line.split("=");
      return words
        .trim()
        .split(/\s+/)
        .map((word): [string, string] => [word, stem.trim()]);
    }),
);

/** One field, its people and its adjective: "photographer" and "photographic" go with "photography". */
function fieldOf(word: string): string {
  return word
    .replace(/olog(?:ists?|ical(?:ly)?)$/, "ology")
    .replace(/ograph(?:ers?|ic(?:al)?)$/, "ography")
    .replace(/icians?$/, "ics");
}

const porter: Stemmer = (word) => apart.get(word) ?? (word.length < 4 ? word : english(fieldOf(word)));

const stemmers: Readonly<Record<string, Stemmer>> = {
  da: danish,
  de: german,
  en: porter,
  es: spanish,
  fi: finnish,
  fr: french,
  it: italian,
  nb: norwegian,
  nl: dutch,
  nn: norwegian,
  no: norwegian,
  pt: portuguese,
  ru: russian,
  sv: swedish,
};

/** The languages that have a stemmer, as `stemmingLanguage` gives them. */
export const stemmerLanguages: readonly string[] = Object.keys(stemmers);

/**
 * The language whose stemmer serves a BCP 47 tag: its primary subtag where there is a stemmer ("de-CH" → "de"),
 * English where the tag is empty, and empty — words stay as they are — for every other language.
 */
export function stemmingLanguage(tag: string): string {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? "";
  if (primary === "") return "en";
  return primary in stemmers ? primary : "";
}

/** The stemmer for a language that `stemmingLanguage` gave. */
export function stemmerFor(language: string): Stemmer {
  return stemmers[language] ?? ((word) => word);
}
