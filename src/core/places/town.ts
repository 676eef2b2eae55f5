/** A commune, and where its middle is about. */
export interface Town {
  /** Its code of INSEE; empty where only the file tells of it. */
  readonly code: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Whether only its neighbourhood is known: the middle may be ten kilometres away. */
  readonly isRough: boolean;
}

/** What a row, a visitor or an address says of a commune; empty for what is not said. */
export interface SaidTown {
  /** Code of INSEE, five signs. */
  readonly code: string;
  readonly postcode: string;
  /** As `townKey` folds it. */
  readonly name: string;
  /** The code of its département (`38`, `2A`, `974`). */
  readonly department: string;
  /** Its name as it is written. */
  readonly written: string;
}

/** Knows where communes are. */
export interface Gazetteer {
  /** The commune that is meant; null where none is known or several could be. */
  townOf(said: SaidTown): Town | null;
}

/** One after the other: the first that knows a commune has its say. */
export function oneAfterTheOther(...gazetteers: readonly Gazetteer[]): Gazetteer {
  return {
    townOf(said) {
      for (const gazetteer of gazetteers) {
        const town = gazetteer.townOf(said);
        if (town) return town;
      }
      return null;
    },
  };
}
