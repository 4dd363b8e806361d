import { compileVocabulary } from "../compile-vocabulary.ts";

/** The vocabulary made ready for English pages. */
export const englishVocabulary: string = compileVocabulary("en");
