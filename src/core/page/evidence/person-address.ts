import { isFrontPage } from "../address-kind";
import { vocabulary } from "../vocabulary";

/** What an address says of whose page it is, before the page is looked at. */
export interface PersonAddress {
  readonly isFront: boolean;
  /** Whether it is a site's front page, or one that people have on a site of their own ("/about", "/cv.html"). */
  readonly isOwnPage: boolean;
  /** Whether it is a user's home on a shared machine ("/~ada/"). */
  readonly isHome: boolean;
  /** The last segment without its ending. */
  readonly slug: string;
  /** The segment above it, in lower case; "" where there is none. */
  readonly place: string;
  /** Segments, and the host's label on an own page, that may stand for a name. */
  readonly handles: readonly string[];
}

/** Path segments below which each page is one person's, in the languages of the web. */
const peopleSegments = vocabulary(
  "people person staff members member team faculty author authors autor autoren autores auteurs autori speaker speakers ponentes referenten relatori profile profiles profil user users u mitarbeiter personen personal personas equipo equipe bio bios experts employees medewerkers researchers students alumni fellows contributors professors docentes leadership our-people our-team who-we-are executive-team leadership-team attorneys lawyers professionals find-a-doctor doctors providers physicians consultants advisors experts-directory writers columnists teachers employee colleagues mitarbeiterinnen mitarbeitende beschaeftigte personal-details professuren professoren dozenten dozierende wissenschaftler referentinnen sprecher sprecherinnen ansprechpartner autorinnen redaktion angehoerige mitglieder vorstand membres enseignants chercheurs annuaire intervenants intervenant profesores profesorado investigadores ponente conferenciantes miembros ficha pessoas docente pesquisadores palestrantes servidores docenti persone relatore ricercatori pracownicy pracownik prelegenci ludzie sotrudniki prepodavateli spikery pracivnyky vykladachi ansatte anstallda personer henkilosto talare hoogleraren personeel sprekers akademik personel konusmacilar kadro professor fac persons persoon",
);
/** Segments below which publishing systems list what one person wrote. */
const writers = vocabulary(
  "author authors autor auteur autore writer writers contributor contributors columnists",
);
/** Last segments of a person's own pages on their own site. */
const ownPages = vocabulary(
  "index home about about-me experience vita bio cv me resume curriculum curriculum-vitae lebenslauf zyciorys zivotopis werdegang portfolio ueber-mich uber-mich ueber-uns-mich a-propos qui-suis-je moi sobre sobre-mi quien-soy acerca acerca-de acerca-de-mi chi-sono o-mnie kim-jestem o-mne obo-mne om-mig om-meg over-mij wie-ben-ik hakkimda profile profil about-the-author whoami introduction biography biografie biographie biografia short-bio kurzbiografie",
);

export function personAddress(url: URL): PersonAddress {
  const segments = url.pathname.split("/").filter(Boolean).map(decoded);
  const slug = (segments.at(-1) ?? "").replace(/\.\w{2,5}$/, "");
  const isFront = isFrontPage(url);
  const isOwnPage =
    isFront || (segments.length <= 2 && (ownPages.has(slug.toLowerCase()) || /^index[_-]\w\w$/.test(slug)));
  return {
    isFront,
    isOwnPage,
    isHome: /^~\w/.test(segments[0] ?? "") && segments.length <= 2,
    slug,
    place: (segments.at(-2) ?? "").toLowerCase(),
    handles: [
      ...segments.slice(-3).map((one) => one.replace(/^[~@]|\.\w{2,5}$/g, "")),
      ...(isOwnPage ? [url.hostname.replace(/^www\./, "").split(".")[0] ?? ""] : []),
    ],
  };
}

/** Segments below which a number is somebody, not a page of the list. */
const numbered = vocabulary("profile profiles profil user users u bio person ficha");

/** Whether each page in this place is one person's: numbered ones below a list are the list's own. */
export function isAmongPeople({ place, slug }: PersonAddress): boolean {
  return peopleSegments.has(place) && (numbered.has(place) || !/^\d{1,3}$/.test(slug));
}

/** Whether what one person wrote is listed in this place. */
export function isAmongWriters({ place }: PersonAddress): boolean {
  return writers.has(place);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
