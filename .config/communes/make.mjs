import { betterPoints } from './better.mjs';
import { GROUP, locate, OWN, POSTCODE } from './points.mjs';
import { administrativeParts, populatedPlaces } from './sources.mjs';
import { writeTables } from './write.mjs';

/**
 * Makes the tables of communes in a folder, and tells how many points are of what kind.
 * @param file with better points, where the maintainer has one.
 * @param by what is said of where the points of that file come from.
 */
export const makeCommunes = (folder, file, by) => {
  const parts = administrativeParts();
  const { communes, aside } = locate(parts, populatedPlaces(), file ? betterPoints(file) : undefined);
  writeTables(folder, { ...parts, communes }, by);
  const count = (wanted) => communes.filter(({ point, known }) => point && known === wanted).length;
  const without = communes.filter(({ point }) => !point).length;
  return { own: count(OWN), postcode: count(POSTCODE), group: count(GROUP), without, aside };
};
