export { actIds } from "../../../src/core/act/act";
export { suggest } from "../../../src/core/act/suggest";
export { emptyContact } from "../../../src/core/contact/contact";
export { emptyPage } from "../../../src/core/page/page";
export { buildIndex } from "../../../src/core/ranking/contact-index";
