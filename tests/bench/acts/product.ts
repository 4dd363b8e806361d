export { actIds } from "../../../src/core/act/act";
export { ranking } from "../../../src/core/act/ranking";
export { suggest } from "../../../src/core/act/suggest";
export { emptyContact } from "../../../src/core/contact/contact";
export { rhythmBy } from "../../../src/core/contact/rhythm";
export { emptyPage } from "../../../src/core/page/page";
export { buildIndex } from "../../../src/core/ranking/contact-index";
