import type { Contact } from "./contact";
import { foldText } from "./fold";

/** Words of a title, and what somebody who has it may well care about. The first that are met count most. */
const byTitle: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bdata engineer|\betl\b|\bdatabase/, ["data engineering", "databases"]],
  [/\bdata scien|\bstatistic|\banalyst|\banalytics/, ["data science", "statistics"]],
  [/\bmachine learning|\bml\b|\bai\b|\bartificial intelligence/, ["machine learning"]],
  [/\bfront.?end|\bweb dev|\bfull.?stack/, ["web development"]],
  [/\bsecurity|\bprivacy|\bciso\b/, ["information security"]],
  [
    /\bdevops|\bsre\b|\bplatform|\binfrastructure|\bcloud|\breliability/,
    ["infrastructure", "cloud computing"],
  ],
  [/\b(?:software|solutions?|systems?|enterprise) architect/, ["software architecture"]],
  [
    /\bsoftware|\bdeveloper|\bprogrammer|\bback.?end|\bcto\b|\bentwickler|\bdesarrollador|\bdeveloppeur/,
    ["software engineering"],
  ],
  [/\bux\b|\bui\b|\buser experience|\binteraction/, ["user experience", "design"]],
  [/\bdesign/, ["design"]],
  [/^(?!.*(?:software|solution|system|enterprise|data|cloud)).*\barchitect/, ["architecture"]],
  [/\bproduct (?:manager|owner|lead)|\bhead of product|\bcpo\b/, ["product management"]],
  [/\bproject|\bprogram(?:me)? manager|\bscrum|\bagile/, ["project management"]],
  [/\bfounder|\bentrepreneur|\bgrunder/, ["startups", "leadership"]],
  [/\bceo\b|\bchief|\bdirector|\bvice president|\bvp\b|\bhead of|\bmanaging/, ["leadership"]],
  [/\bteacher|\blecturer|\beducat|\btutor|\blehrer|\bprofesor|\bprofessor/, ["teaching", "education"]],
  [/\bresearch|\bscientist|\bpostdoc|\bphd\b|\bprofessor/, ["research"]],
  [/\bnurse|\bdoctor|\bphysician|\bsurgeon|\bmedic|\btherapist|\bpharmac|\barzt/, ["health care"]],
  [/\bjournalist|\breporter|\beditor|\bcorrespondent|\bredakteur/, ["journalism"]],
  [/\bwriter|\bauthor|\bcopywriter|\bnovelist/, ["writing"]],
  [/\blawyer|\battorney|\bcounsel|\blegal|\bsolicitor|\bjudge|\banwalt|\babogad/, ["law"]],
  [/\bmarketing|\bbrand|\bgrowth|\bseo\b/, ["marketing"]],
  [/\bsales|\baccount exec|\bbusiness development/, ["sales"]],
  [
    /\brecruit|\btalent|\bhuman resources|\bhr\b|\bpeople (?:partner|ops|lead)/,
    ["recruiting", "people management"],
  ],
  [/\bventure|\binvest|\bangel\b/, ["investing", "startups"]],
  [/\bfinanc|\baccount(?:ant|ing)|\bcfo\b|\bauditor|\bbank/, ["finance"]],
  [/\bpolicy|\bgovernment|\bdiploma|\bparliament|\bcivil servant/, ["public policy"]],
  [/\bclimate|\bsustainab|\benvironment|\benergy/, ["climate", "sustainability"]],
  [/\bcommunity|\borganiser|\borganizer/, ["community building"]],
  [/\bphotograph/, ["photography"]],
  [/\bmusic|\bcomposer|\bsinger|\bpianist/, ["music"]],
  [/\bchef\b(?! de)|\bcook\b|\bbaker\b/, ["cooking"]],
  [/\blibrarian/, ["libraries"]],
  [/\bfarmer|\bgardener|\bagricult/, ["agriculture"]],
];

/** Words of an organisation's name. */
const byOrganisation: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\buniversity|\bcollege|\bschool|\bacademy|\buniversitat|\buniversidad|\buniversite|\bhochschule/,
    ["education"],
  ],
  [/\bhospital|\bclinic|\bhealth|\bklinik/, ["health care"]],
  [/\bbank\b|\bcapital\b|\bfinance/, ["finance"]],
  [/\bventures?\b/, ["startups"]],
  [/\brobot/, ["robotics"]],
  [/\bbio(?:tech|science)|\bpharma|\bgenom/, ["biotechnology"]],
  [/\bgames?\b|\bgaming/, ["games"]],
  [/\bnews|\btimes\b|\bpress\b|\bmagazine|\bbroadcast|\bmedia\b/, ["media"]],
  [/\bmuseum|\bgallery/, ["museums", "art"]],
  [/\blibrary|\bbibliothe/, ["libraries"]],
  [/\bsolar|\bwind\b|\benergy|\bclimate/, ["climate", "energy"]],
  [/\bcity of|\bministry|\bdepartment of|\bcouncil/, ["public policy"]],
];

/** More chips than this are no help. */
const most = 5;

/**
 * What somebody may care about, going by title, role and organisation: offered, never written by itself. Without what is
 * known of them already.
 */
export function suggestInterests(
  contact: Pick<Contact, "title" | "role" | "org"> & { readonly interests: readonly string[] },
): string[] {
  const known = new Set(contact.interests.map(foldText));
  const work = foldText(`${contact.title} ${contact.role}`);
  const found = [
    ...byTitle.filter(([words]) => words.test(work)),
    ...byOrganisation.filter(([words]) => words.test(foldText(contact.org))),
  ].flatMap(([, interests]) => interests);
  return [...new Set(found)].filter((interest) => !known.has(interest)).slice(0, most);
}
