/** The words of a printed directory. */
export interface BookWords {
  /** « 90 fiches ». */
  readonly count: (count: number) => string;
  readonly volume: (volume: string, volumes: string) => string;
  readonly updated: (date: string) => string;
  readonly licence: (licence: string) => string;
  readonly contents: string;
  readonly how: string;
  /** How to read it: its paragraphs. `hasPages`: whether page numbers stand beside those of entries. */
  readonly howLines: (hasIndexes: boolean, hasPages: boolean) => readonly string[];
  readonly entries: string;
  readonly index: (label: string) => string;
  readonly glossary: string;
  readonly statistics: string;
  readonly map: string;
  /** What is on the map, for who doesn't see it. */
  readonly mapOf: (count: number) => string;
  readonly withoutPlace: (count: number) => string;
  /** How far, from a number of metres that is round. */
  readonly far: (metres: number) => string;
  /** Whom the outlines on the map are owed to. */
  readonly outlineBy: string;
  readonly page: (page: string) => string;
  /** A page of another volume. */
  readonly pageOf: (volume: string, page: string) => string;
  /** What age the data have, and that they want checking. */
  readonly age: (date: string) => string;
  readonly madeFrom: string;
  readonly correct: string;
  readonly yes: string;
  readonly no: string;
  readonly colon: string;
}
