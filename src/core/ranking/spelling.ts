/**
 * British and American spellings that no suffix rule can join safely, as `seen=kept` on lower-case ASCII prefixes: a
 * word beginning with the left side is read as if it began with the right side.
 */
const prefixes =
  `centre=center theatre=theater metre=meter litre=liter fibre=fiber calibre=caliber spectre=specter
  licence=license defence=defense offence=offense pretence=pretense practise=practice programme=program catalogue=catalog
  dialogue=dialog analogue=analog monologue=monolog grey=gray cheque=check tyre=tire sceptic=skeptic mould=mold plough=plow
  aluminium=aluminum paediatr=pediatr orthopaed=orthoped anaesth=anesth anaem=anem haem=hem leukaem=leukem gynaec=gynec
  oesoph=esoph oestr=estr foetal=fetal foetus=fetus encyclopaed=encycloped archaeo=archeo palaeo=paleo mediaev=mediev
  aesthet=esthet manoeuv=maneuv judgement=judgment ageing=aging storey=story kerb=curb pyjama=pajama doughnut=donut
  enrol=enroll fulfil=fulfill skilful=skillful instal=install yoghurt=yogurt whisky=whiskey artefact=artifact
  email=email emails=emails ebook=ebook`
    .split(/\s+/)
    .map((pair) => pair.split("=") as [string, string]);

const byFirst = new Map<string, [string, string][]>();
for (const pair of prefixes) {
  const first = pair[0].slice(0, 3);
  byFirst.set(first, [...(byFirst.get(first) ?? []), pair]);
}

const doubled =
  /^(travel|model|label|cancel|signal|level|channel|tunnel|fuel|counsel|dial|marvel|jewel)l(?=[eio])/;

/**
 * One spelling for words that British and American English write differently: "colour" and "color", "organisation"
 * and "organization", "modelling" and "modeling". Takes a lower-case ASCII word; what comes back is a key for
 * comparing, not a word for the screen ("prize" becomes "prise" on both sides).
 */
export function oneSpelling(word: string): string {
  if (word.length < 4) return word;
  for (const [seen, kept] of byFirst.get(word.slice(0, 3)) ?? []) {
    if (!word.startsWith(seen)) continue;
    if (word.startsWith(kept) && kept.startsWith(seen)) break;
    return kept + word.slice(seen.length);
  }
  if (!/[iy]z|our|ll/.test(word)) return word;
  return word
    .replace(/(?<=..)iz(?=(?:e[drs]?|ers|ing|ations?|ational|able)$)/, "is")
    .replace(/(?<=..)yz(?=(?:e[drs]?|ers|ing)$)/, "ys")
    .replace(/(?<=..[bdhilmnpv])our(?=(?:s|ed|ing|ful|ite|ites|al|able|ist|hood|ly)?$)/, "or")
    .replace(doubled, "$1");
}
