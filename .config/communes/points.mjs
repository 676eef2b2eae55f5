// Where each commune lies: its own point, else the middle of its neighbours.
import { lookedAt } from './looked-at.mjs';

/** How far from the middle of its group a commune may lie, in kilometres: farther, a place of the same name was taken for it. */
export const FARTHEST = 30;

/** How a point is known: its own, as the mean of communes of the same postcode, or of the same group. */
export const [OWN, POSTCODE, GROUP] = [0, 1, 2];

/** Every name is compared with many others. */
const folded = new Map();

export const fold = (name) => {
  let known = folded.get(name);
  if (known === undefined) folded.set(name, (known = foldOnce(name)));
  return known;
};

const foldOnce = (name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Kilometres between two points, by haversines. */
export const kilometres = (one, other) => {
  const radians = Math.PI / 180;
  const half = (from, to) => Math.sin(((to - from) * radians) / 2) ** 2;
  const share =
    half(one.latitude, other.latitude) +
    Math.cos(one.latitude * radians) *
      Math.cos(other.latitude * radians) *
      half(one.longitude, other.longitude);
  return 2 * 6371 * Math.asin(Math.sqrt(share));
};

const middle = (values) => {
  const sorted = [...values].sort((one, other) => one - other);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
};
const medianOf = (points) => ({
  latitude: middle(points.map(({ latitude }) => latitude)),
  longitude: middle(points.map(({ longitude }) => longitude)),
});
const meanOf = (points) => {
  const mean = (of) => points.reduce((sum, point) => sum + of(point), 0) / points.length;
  return { latitude: mean((point) => point.latitude), longitude: mean((point) => point.longitude) };
};

/** The place of GeoNames that is a commune's: that of its name, else the largest one with its code. */
const ownPoints = (communes, places) => {
  const byCode = groupBy(places, ({ code }) => code);
  const byName = groupBy(
    places.filter(({ department }) => department),
    ({ department, name }) => `${department} ${fold(name)}`,
  );
  return new Map(
    communes.flatMap(({ code, nom, departement }) => {
      const found = byCode.get(code) ?? byName.get(`${departement} ${fold(nom)}`) ?? [];
      const largest = [...found].sort((one, other) => other.population - one.population);
      const place = largest.find(({ name }) => fold(name) === fold(nom)) ?? largest[0];
      return place ? [[code, { latitude: place.latitude, longitude: place.longitude }]] : [];
    }),
  );
};

export const groupBy = (values, keyOf) => {
  const groups = new Map();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
};

/** The codes of points that lie too far from the others of their group. */
export const outliers = (points, groups) =>
  groups.flatMap((codes) => {
    const known = codes.filter((code) => points.has(code));
    if (known.length === 0) return [];
    const median = medianOf(known.map((code) => points.get(code)));
    return known.filter((code) => kilometres(points.get(code), median) > FARTHEST);
  });

/**
 * The communes with their points, and which points were set aside. What `better` tells of a commune is taken as it is.
 * @returns `{ communes: [{ code, name, department, postcodes, point, known }], aside: [code] }`; `point` is null where nothing is known.
 */
export const locate = ({ communes, groups }, places, better = new Map()) => {
  const points = ownPoints(communes, places);
  for (const [code, point] of better) points.set(code, point);
  const aside = outliers(points, groups).filter((code) => !better.has(code) && !lookedAt.has(code));
  for (const code of aside) points.delete(code);
  const byPostcode = groupBy(
    communes.flatMap(({ code, codesPostaux = [] }) =>
      points.has(code) ? codesPostaux.map((postcode) => ({ postcode, point: points.get(code) })) : [],
    ),
    ({ postcode }) => postcode,
  );
  const groupOf = new Map(groups.flatMap((codes) => codes.map((code) => [code, codes])));
  const pointOf = ({ code, codesPostaux = [] }) => {
    const own = points.get(code);
    if (own) return { point: own, known: OWN };
    const near = codesPostaux.flatMap((postcode) =>
      (byPostcode.get(postcode) ?? []).map(({ point }) => point),
    );
    if (near.length > 0) return { point: meanOf(near), known: POSTCODE };
    const around = (groupOf.get(code) ?? []).flatMap((other) => points.get(other) ?? []);
    return around.length > 0 ? { point: meanOf(around), known: GROUP } : { point: null, known: GROUP };
  };
  const located = communes.map((commune) => {
    const { code, nom, departement, codesPostaux = [], population = 0 } = commune;
    return {
      code,
      name: nom,
      department: departement,
      postcodes: codesPostaux,
      population,
      ...pointOf(commune),
    };
  });
  return { communes: located, aside };
};
