/** What of the product the relevance evaluation runs; bundled by `bundle.mjs`, so that plain Node can import it. */
export { emptyContact } from "../../../src/core/contact/contact.ts";
export { searchContacts } from "../../../src/core/contact/search.ts";
export { emptyPage } from "../../../src/core/page/page.ts";
export { buildIndex } from "../../../src/core/ranking/contact-index.ts";
export { pageTopics } from "../../../src/core/ranking/page-topics.ts";
export { rankContacts } from "../../../src/core/ranking/rank.ts";
export { isEverywhere } from "../../../src/core/ranking/rarity.ts";
export { termsOf } from "../../../src/core/ranking/terms.ts";
export { LearnedIndex } from "../../../src/core/ranking/learned/learned.ts";
export { pageGist } from "../../../src/core/ranking/learned/page-gist.ts";
