import { redirectTarget } from "./redirectors";
import { pageLimits } from "./page";
import { vocabulary } from "./vocabulary";
import { stripped } from "./stripped-url";
import { webUrl } from "./web-url";

/**
 * Parameters that only say where a visitor came from, beyond those `stripped` knows. Facts from the public lists of
 * ClearURLs and of Firefox's query stripping; the test has a table of them.
 */
const trackers = vocabulary(
  "ysclid li_fat_id epik rdt_cid s_cid s_kwcid ef_id _openstat wickedid irclickid gad_source gad_campaignid ocid smid smtyp sr_share xtor wt_mc wt_zmc guccounter guce_referrer guce_referrer_sig share_id scm __twitter_impression amp_js_v usqp ns_mchannel ns_campaign trkinfo lipi licu originalsubdomain intcid itm_source itm_medium itm_campaign _hsenc _hsmi _hsfp hsctatracking rb_clickid __s cvid oicd ml_subscriber ml_subscriber_hash ss_email_id bsft_clkid bsft_uid _branch_match_id _branch_referrer action_object_map action_type_map fb_action_ids fb_action_types fb_source fb_ref gs_l zanpid sc_cid tduid sms_click sms_source redirect_log_mongo_id nr_email_referer irgwc share_source vd_source elqtrackid elqtrack dm_i cx_click cx_recswidget hmb_campaign hmb_medium hmb_source mbid",
);
/** Names that are trackers on these hosts only, and mean something elsewhere. */
const localTrackers: readonly (readonly [host: RegExp, name: RegExp])[] = [
  [/(?:^|\.)(?:youtube|spotify|soundcloud)\.com$/, /^(?:si|feature|pp|ab_channel|nd|in_system_playlist)$/],
  [/(?:^|\.)(?:twitter|x|threads)\.(?:com|net)$/, /^(?:s|t|xmt)$/],
  [/(?:^|\.)amazon\.[a-z.]+$/, /^(?:ref_?|pd_rd_\w+|pf_rd_\w+|tag|psc|qid|sr|crid|sprefix|th)$/],
  [/(?:^|\.)medium\.com$/, /^source$/],
  [/(?:^|\.)substack\.com$/, /^r$/],
  [/(?:^|\.)linkedin\.com$/, /^rcm$/],
  [/(?:^|\.)tiktok\.com$/, /^_[rt]$/],
  [/(?:^|\.)reddit\.com$/, /^(?:rdt|share_id|context)$/],
];

function isTracker(name: string, host: string): boolean {
  return trackers.has(name) || localTrackers.some(([where, which]) => where.test(host) && which.test(name));
}

/**
 * The address as it may be passed on: no tracking parameters, no secrets (tokens, sessions, passwords, JWT shapes, user
 * names), redirectors, AMP caches and mobile hosts unwrapped where the target is in the address, and a fragment only
 * where the page needs it. An address that is not http or https gives "". Never throws; idempotent.
 */
export function cleanUrl(address: string): string {
  const url = unwrapped(address);
  if (!url) return "";
  const bare = new URL(stripped(url));
  const kept = [...bare.searchParams].filter(([name]) => !isTracker(name.toLowerCase(), bare.hostname));
  if (kept.length < [...bare.searchParams].length) bare.search = new URLSearchParams(kept).toString();
  return bare.href.slice(0, pageLimits.url);
}

function unwrapped(address: string): URL | null {
  let url = webUrl(address);
  // Three redirectors in one another happen (mail filter → search engine → social network); more is a trap.
  for (let round = 0; url && round < 3; round++) {
    const target = webUrl(redirectTarget(url));
    if (!target) break;
    url = target;
  }
  return url;
}
