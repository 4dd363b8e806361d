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
  `accessibility accessible = accessibl; accountability accountable = accountabl
  accounting accountant accountants = accounting; allotment allotments = allotment
  analysis analyses analyst analysts analyse analysed analysing = analysis; analytics analytic analytical = analytic
  animal animals = animal; animation animations animated animator animators = animation; antique antiques = antique
  authorisation authorise authorised = authoris; authority authorities = authoriti; booking bookings = booking
  building buildings = building; business businesses = business; busy = busy; butcher butchers butchery = butchery
  children child = child; civilisation civilisations = civilis
  communication communications communicate communicating communicator communicators = communic
  community communities = communiti; conservator conservators = conservator; controller controllers = controller
  counseling counselor counselors = counseling; customer customers = customer; data = data
  design designer designers = design; developer developers = developer; economist economists = econom
  effectiveness = effectiv; electrician electricians = electrician; engineer engineers engineering = engineer; ethics ethical = ethic
  experiment experiments experimental experimentation experimenting = experiment; federer = federer; fertile = fertile
  follower followers = follower; general generally = general
  generate generating generated generator generators generative = generat; generation generations = generation
  generic = generic; germane = germane; heading headings = heading; hiking hiker hikers = hiking
  hospitality = hospitality; import imports = import; important importance = important; inning innings = inning
  internal internally = internal; international internationally = internat
  journalism journalist journalists journalistic = journalism; leading = leading; lighting = lighting
  listener listeners = listener; marketing marketer marketers = marketing; media = media; medium mediums = medium
  men man = man; mice mouse = mouse; mining miner miners = mining
  minimalism minimalist minimalists = minimalism; mobility = mobility
  modulation modulate modulates modulated = modulat; naming = naming; networking = networking; news = news
  nursed = nursed; optician opticians = optician; organ organs = organ; organic = organic
  painting paintings painter painters = painting; past = past; paste = paste; personnel = personnel
  physical = physical; physician physicians = physician; physics physicist physicists = physics
  plumbing plumber plumbers = plumbing; police policing = police; positioning = positioning
  positive positives = positiv; probate = probate; production productions = production
  productive productivity = productiv; programming programmer programmers = programming
  publication publications publisher publishers = publish; recording recordings = recording
  relative relatives relativity = relativ; reporting reporter reporters = reporter
  science sciences scientist scientists scientific = scienc; structural = structural
  surveying surveyor surveyors = surveying; tailor tailors tailoring = tailoring; teacher teachers taught = teach
  tooling = tooling; train trains = train; training trainings trainer trainers = training
  university universities = universiti; wills = wills; women woman = woman; writer writers written = write`
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
