import type { Gazetteer, SaidTown, Town } from './town.js';

/** A commune, and by what it is known; one with several postcodes or names stands there several times. */
export interface KnownTown {
  readonly town: Town;
  readonly said: SaidTown;
}

/**
 * Finds communes among some: by their code of INSEE, else by postcode and name, else by postcode alone, else by name and département. A name
 * alone says which one is meant only where there is a single one of that name.
 * @param knowsAllNames whether no other commune than these could be meant by a name.
 */
export function indexedTowns(known: readonly KnownTown[], { knowsAllNames = true } = {}): Gazetteer {
  const index = new Map<string, Set<Town>>();
  const add = (key: string, town: Town): void => {
    index.set(key, (index.get(key) ?? new Set()).add(town));
  };
  for (const { town, said } of known) {
    const { code, postcode, name, department } = said;
    if (code !== '') add(`code ${code}`, town);
    if (postcode !== '') add(`postcode ${postcode}`, town);
    if (name !== '') add(`name ${name}`, town);
    if (name !== '' && postcode !== '') add(`both ${postcode} ${name}`, town);
    if (name !== '' && department !== '') add(`in ${department} ${name}`, town);
  }
  const only = (key: string): Town | null => {
    const found = index.get(key);
    const [town = null] = found?.size === 1 ? found : [];
    return town;
  };
  return {
    townOf({ code, postcode, name, department }) {
      if (code !== '') {
        const town = only(`code ${code}`);
        if (town) return town;
      }
      if (postcode !== '' && name !== '') {
        // Postcodes of companies (CEDEX) are in no table: their name and département tell.
        return (
          only(`both ${postcode} ${name}`) ?? only(`in ${department} ${name}`) ?? only(`postcode ${postcode}`)
        );
      }
      if (postcode !== '') return only(`postcode ${postcode}`);
      if (name === '') return null;
      if (department !== '') return only(`in ${department} ${name}`);
      return knowsAllNames ? only(`name ${name}`) : null;
    },
  };
}
