import { printTexts, printWords } from "../compile-vocabulary.ts";

/** The vocabulary for every other language, as far as it can be made ready without knowing which. */
export const vocabularyTexts: string = printTexts();
export const vocabularyWords: string = printWords();
