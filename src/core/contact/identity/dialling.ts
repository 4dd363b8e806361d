/** Where a number without a country's code is dialled from. */
export interface Home {
  /** Region of ISO 3166-1. */
  readonly country: string;
  /** The user said so. Otherwise it is a guess, which may join two records but tells none apart. */
  readonly isSure: boolean;
}

/**
 * Country codes (ITU-T E.164, list of 2024) and who shares them. Regions of ISO 3166-1 that have no numbers of their own
 * are not in it.
 */
const codes = `1 US CA AG AI AS BB BM BS DM DO GD GU JM KN KY LC MP MS PR SX TC TT VC VG VI
7 RU KZ|20 EG|27 ZA|30 GR|31 NL|32 BE|33 FR|34 ES|36 HU|39 IT VA|40 RO|41 CH|43 AT|44 GB GG IM JE|45 DK|46 SE|47 NO SJ
48 PL|49 DE|51 PE|52 MX|53 CU|54 AR|55 BR|56 CL|57 CO|58 VE|60 MY|61 AU CC CX|62 ID|63 PH|64 NZ|65 SG|66 TH|81 JP|82 KR
84 VN|86 CN|90 TR|91 IN|92 PK|93 AF|94 LK|95 MM|98 IR|211 SS|212 MA EH|213 DZ|216 TN|218 LY|220 GM|221 SN|222 MR|223 ML
224 GN|225 CI|226 BF|227 NE|228 TG|229 BJ|230 MU|231 LR|232 SL|233 GH|234 NG|235 TD|236 CF|237 CM|238 CV|239 ST|240 GQ
241 GA|242 CG|243 CD|244 AO|245 GW|246 IO|247 AC|248 SC|249 SD|250 RW|251 ET|252 SO|253 DJ|254 KE|255 TZ|256 UG|257 BI
258 MZ|260 ZM|261 MG|262 RE YT|263 ZW|264 NA|265 MW|266 LS|267 BW|268 SZ|269 KM|290 SH TA|291 ER|297 AW|298 FO|299 GL
350 GI|351 PT|352 LU|353 IE|354 IS|355 AL|356 MT|357 CY|358 FI AX|359 BG|370 LT|371 LV|372 EE|373 MD|374 AM|375 BY
376 AD|377 MC|378 SM|380 UA|381 RS|382 ME|383 XK|385 HR|386 SI|387 BA|389 MK|420 CZ|421 SK|423 LI|500 FK|501 BZ|502 GT
503 SV|504 HN|505 NI|506 CR|507 PA|508 PM|509 HT|590 GP BL MF|591 BO|592 GY|593 EC|594 GF|595 PY|596 MQ|597 SR|598 UY
599 CW BQ|670 TL|672 NF|673 BN|674 NR|675 PG|676 TO|677 SB|678 VU|679 FJ|680 PW|681 WF|682 CK|683 NU|685 WS|686 KI
687 NC|688 TV|689 PF|690 TK|691 FM|692 MH|850 KP|852 HK|853 MO|855 KH|856 LA|880 BD|886 TW|960 MV|961 LB|962 JO|963 SY
964 IQ|965 KW|966 SA|967 YE|968 OM|970 PS|971 AE|972 IL|973 BH|974 QA|975 BT|976 MN|977 NP|992 TJ|993 TM|994 AZ|995 GE
996 KG|998 UZ`;

const codeOf: ReadonlyMap<string, string> = new Map(
  codes.split(/[|\n]/).flatMap((line) => {
    const [code = "", ...regions] = line.split(" ");
    return regions.map((region) => [region, code] as const);
  }),
);

/** Every region that a number can be dialled from, in order of the alphabet. */
export const diallingRegions: readonly string[] = [...codeOf.keys()].toSorted();

/** What is dialled before a country's code, where that is not "00". */
const outward: readonly (readonly [RegExp, string])[] = [
  [/^1$/, "011"],
  [/^(?:7|375|99[2368])$/, "810"],
  [/^25[456]$/, "000"],
  [/^(?:65|66|82|852|855|62|976)$/, "001"],
  [/^61$/, "0011"],
  [/^81$/, "010"],
  [/^886$/, "002"],
  [/^234$/, "009"],
];

/** Where the first 0 of a number is part of it, and stays after the country's code. */
const keepsZero = /^(?:39|378|225|229|242)$/;

/**
 * A number without a country's code in the form of E.164, digits only, as it is dialled from home: "020 7946 0018" at home in GB
 * is "442079460018". Empty for a home that nobody can dial from.
 *
 * @param digits all digits as written, the leading zeros too
 */
export function dialledFrom(digits: string, country: string): string {
  const code = codeOf.get(country);
  if (code === undefined) return "";
  const exit = outward.find(([which]) => which.test(code))?.[1];
  if (exit !== undefined && digits.startsWith(exit) && digits.length - exit.length >= 8)
    return digits.slice(exit.length);
  return `${code}${withoutTrunk(digits, code)}`;
}

/** Without what is dialled before a number inside its country. */
function withoutTrunk(digits: string, code: string): string {
  if (code === "1") return digits.length === 11 ? digits.replace(/^1/, "") : digits;
  if (code === "7") return digits.length === 11 ? digits.replace(/^8/, "") : digits;
  if (code === "36") return digits.replace(/^06/, "");
  if (code === "375") return digits.length > 9 ? digits.replace(/^80?/, "") : digits;
  return keepsZero.test(code) ? digits : digits.replace(/^0/, "");
}

/** The region of a language's tag ("pt-BR" → BR); where it names none, the one in which most of its speakers are. */
export function regionOf(language: string): string | null {
  try {
    const region = new Intl.Locale(language).maximize().region ?? "";
    return codeOf.has(region) ? region : null;
  } catch {
    return null;
  }
}

/** Home: the region that the user said, else what the browser's language (BCP 47) makes likely. */
export function homeOf(chosen: string | null, language: string): Home | null {
  if (chosen !== null) return { country: chosen, isSure: true };
  const country = regionOf(language);
  return country === null ? null : { country, isSure: false };
}
