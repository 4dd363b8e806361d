/** What of the product the benches of ranking run; bundled, so that plain Node can import it. */
export { emptyContact } from "../../../src/core/contact/contact.ts";
export { searchContacts } from "../../../src/core/contact/search.ts";
export { emptyPage } from "../../../src/core/page/page.ts";
export { buildSegment } from "../../../src/core/ranking/build-segment.ts";
export { documentOf } from "../../../src/core/ranking/contact-document.ts";
export { indexOf, withSegment } from "../../../src/core/ranking/contact-index.ts";
export { pageGist } from "../../../src/core/ranking/learned/page-gist.ts";
export { rankContacts } from "../../../src/core/ranking/rank.ts";
export { isEverywhere } from "../../../src/core/ranking/rarity.ts";
export { markOfSegment } from "../../../src/core/ranking/segment-mark.ts";
export { stemmerLanguages } from "../../../src/core/ranking/stemmers.ts";
export { allTopics } from "../../../src/core/ranking/topics/topics.ts";
export { lessonKey } from "../../../src/core/store/keys.ts";
