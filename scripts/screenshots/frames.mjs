/** The sizes and ways of writing in which a state is pictured beside the usual one, and a page that says nothing. */

/** @typedef {import("./stage.mjs").Frame} Frame */

export const plain = "https://reading.example/";
/** @type {readonly Frame[]} */
export const popupFrames = ["320", "rtl"];
/** @type {readonly Frame[]} */
export const pageFrames = ["320", "200%", "rtl"];
/** @type {readonly Frame[]} */
export const panelFrames = ["252", "320", "360", "rtl"];
