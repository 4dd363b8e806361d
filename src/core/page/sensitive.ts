import { webUrl } from "./web-url";
import { isPrivatePath } from "./private-path";
import { vocabulary } from "./vocabulary";

/** Names that exist only inside a house or a machine (RFC 6761, 6762, 8375, and the usual habits). */
export const insideName =
  /(?:^|\.)(?:localhost|local|lan|internal|intranet|corp|home|private|localdomain|home\.arpa|test)$/;
/** Private, loopback and link-local addresses (RFC 1918, 4193, 6598, 3927). */
const insideAddress =
  /^(?:0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^\[(?:::1?\]|::ffff:|f[cd]|fe[89ab])/;

/** First labels of a host that stand for a door or a desk. */
export const privateLabels = vocabulary(
  "login signin sso auth account accounts intranet extranet mail webmail email owa admin cpanel console dashboard dash vpn citrix banking ebanking e-banking onlinebanking online-banking netbank netbanking internetbanking meinebank mychart patient patients patientportal patient-portal myhealth checkout pay payment payments billing inbox chat meet grafana kibana jenkins jira confluence phpmyadmin plesk portainer proxmox argocd nextcloud owncloud ibank ibanking bankieren mijn kundenportal meinkonto moncompte micuenta lk kabinet",
);
/** Mail hosts also keep public mailing-list archives. */
const listArchive = /^\/(?:pipermail|archives?|hyperkitty|mailman|lists?|mhonarc|public)\b/i;

/** Services whose pages are one person's own: mail, chat, documents, calendars, consoles. */
export const privateHosts = vocabulary(
  "mail.google.com mail.yahoo.com mail.proton.me e.mail.ru outlook.live.com outlook.office.com outlook.office365.com icloud.com app.fastmail.com app.hey.com app.tuta.com docs.google.com drive.google.com calendar.google.com contacts.google.com keep.google.com photos.google.com chat.google.com meet.google.com messages.google.com myaccount.google.com myactivity.google.com admin.google.com ads.google.com analytics.google.com voice.google.com takeout.google.com wallet.google.com gemini.google.com console.cloud.google.com console.aws.amazon.com console.firebase.google.com portal.azure.com teams.microsoft.com teams.live.com messenger.com web.whatsapp.com web.telegram.org web.skype.com web.threema.ch app.element.io app.slack.com app.asana.com app.clickup.com app.box.com chatgpt.com chat.openai.com chat.deepseek.com claude.ai login.microsoftonline.com appleid.apple.com account.apple.com onedrive.live.com vault.bitwarden.com my.1password.com office.com",
);
export const privateSuffix =
  /\.(?:sharepoint|atlassian|onmicrosoft|okta|auth0|workday|myworkday)\.(?:com|net)$/;

/** Services of which only some pages are somebody's own: documents, boards, conversations, calls, invitations. */
export const ownPages: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [/(?:^|\.)dropbox\.com$/, /^\/(?:home|work|scl|s|sh|request|personal)\b/],
  [/(?:^|\.)notion\.so$/, /-?[\da-f]{32}$/],
  [/(?:^|\.)figma\.com$/, /^\/(?:file|design|board|proto|slides|files|deck)\b/],
  [/^miro\.com$/, /^\/app\b/],
  [/^trello\.com$/, /^\/(?:b|c|u|w)\//],
  [/^airtable\.com$/, /^\/(?:app|inv|shr)\w/],
  [/(?:^|\.)canva\.com$/, /^\/(?:design|folder)\//],
  [/(?:^|\.)overleaf\.com$/, /^\/(?:project|read|\d+\w+$)/],
  [/^coda\.io$/, /^\/d\//],
  [/^(?:1drv\.ms|we\.tl)$|(?:^|\.)wetransfer\.com$/, /^\/(?:\w\/|downloads|t-)/],
  [/(?:^|\.)box\.com$/, /^\/(?:s|file|folder|v)\//],
  [/(?:^|\.)evernote\.com$/, /^\/(?:shard|client|Home)\b/],
  [/(?:^|\.)slack\.com$/, /^\/(?:archives|messages|client|team|files)\b/],
  [/^discord\.com$/, /^\/channels\b/],
  [/(?:^|\.)facebook\.com$/, /^\/(?:messages|groups\/\d+\/(?:chat|members))\b/],
  [/(?:^|\.)reddit\.com$/, /^\/(?:message|chat|mod)\b/],
  [/(?:^|\.)zoom\.us$/, /^\/(?:j|w|my|s|meeting|rec)\//],
  [
    /(?:^|\.)(?:followmyhealth|patientaccess|healow|doctolib)\.(?:com|de|fr|it)$/,
    /^\/(?:account|appointments|messages|documents|termine|rendez-vous|patient)\b/,
  ],
  // Shared by a secret link, wherever the cloud is: an invitation is for who holds it.
  [
    /^(?!mp\.weixin\.qq\.com$)/,
    /^\/(?:index\.php\/)?(?:s|share|shared|invite|invites|invitation)\/(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{15,}\/?$/,
  ],
];

/** Banks and payment services most people know, by the name before the ending: private but for what they publish. */
export const banks = vocabulary(
  "paypal chase wellsfargo bankofamerica citibank capitalone usbank barclays hsbc lloydsbank natwest santander bbva caixabank ing n26 revolut wise monzo commerzbank deutsche-bank postbank comdirect dkb sparkasse volksbank creditmutuel bnpparibas labanquepostale credit-agricole societegenerale unicredit intesasanpaolo fineco rabobank abnamro postfinance ubs nordea swedbank handelsbanken danskebank mbank pkobp sberbank tinkoff tbank alfabank icicibank hdfcbank onlinesbi coinbase kraken binance",
);
const published =
  /\b(?:news|newsroom|press|blog|careers|jobs|about|insights|research|engineering|stories|developers?)\b/i;

/**
 * Whether a page is nobody's business by its address alone: a file, a host inside a house, login and checkout, mail,
 * chat, documents, banks, health portals, administration. Asked before any script enters the page, so it errs on the
 * side of silence. What cannot be read as an address is private, too; the browser's own pages are not.
 */
export function isPrivateAddress(address: string): boolean {
  if (/^(?:about|chrome|edge|brave|moz-extension|chrome-extension|view-source):/i.test(address)) return false;
  const url = webUrl(address);
  if (!url) return true;
  const host = url.hostname.replace(/\.$/, "");
  return isInside(host) || isPrivateHost(host, url.pathname) || isPrivatePath(url.pathname);
}

function isInside(host: string): boolean {
  return !/[.:]/.test(host) || insideName.test(host) || insideAddress.test(host);
}

function isPrivateHost(host: string, path: string): boolean {
  const bare = host.replace(/^www\./, "");
  if (privateHosts.has(bare) || privateSuffix.test(host)) return true;
  const labels = host.split(".");
  if (labels.length > 2 && privateLabels.has((labels[0] ?? "").replace(/\d+$/, "")))
    return !listArchive.test(path);
  if (ownPages.some(([where, which]) => where.test(bare) && which.test(path))) return true;
  return (
    labels.slice(-3).some((label) => banks.has(label)) && isBankHost(labels) && !published.test(host + path)
  );
}

/** "chase.com" and "secure.hsbc.co.uk" are banks', "chase.example.com" is somebody called Chase. */
function isBankHost(labels: readonly string[]): boolean {
  const [ending = "", second = "", third = ""] = labels.toReversed();
  return banks.has(second) || (ending.length === 2 && second.length <= 3 && banks.has(third));
}
