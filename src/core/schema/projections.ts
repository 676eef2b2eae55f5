/**
 * French maps in metres, and the degrees of their points: Lambert’s conformal conic projection, as IGN publishes it (NTG_71, ALG0001 to
 * ALG0004, ALG0018 and ALG0019), and the way from the old datum NTF to WGS84 by three shifts (NTG_80).
 */
export interface Projection {
  readonly ellipsoid: Ellipsoid;
  /** The exponent and the constant of the projection, and where its pole stands, in metres (NTG_71: n, c, Xs, Ys). */
  readonly exponent: number;
  readonly constant: number;
  readonly pole: readonly [x: number, y: number];
  /** The meridian of origin, east of Greenwich, in radians. */
  readonly meridian: number;
  /** Metres from its datum to WGS84, where they differ. */
  readonly shift?: readonly [x: number, y: number, z: number];
}

interface Ellipsoid {
  /** The longer half axis, in metres, and the first eccentricity. */
  readonly axis: number;
  readonly eccentricity: number;
}

export interface Degrees {
  readonly latitude: number;
  readonly longitude: number;
}

const RADIANS = Math.PI / 180;

const grs80: Ellipsoid = { axis: 6_378_137, eccentricity: 0.0818191910428158 };
const clarke1880: Ellipsoid = { axis: 6_378_249.2, eccentricity: 0.0824832567634178 };

/** Where a cone cuts the ellipsoid, and what a point on it is called, in degrees and metres. */
interface Cone {
  readonly parallels: readonly [number, number];
  readonly origin: readonly [longitude: number, latitude: number];
  readonly metres: readonly [x: number, y: number];
}

/** Lambert 93 (EPSG 2154). */
export const lambert93 = secant({ parallels: [44, 49], origin: [3, 46.5], metres: [700_000, 6_600_000] });

/** The nine conic conformal zones (EPSG 3942 to 3950), by the parallel in their middle. */
export function conicZone(latitude: number): Projection {
  return secant({
    parallels: [latitude - 0.75, latitude + 0.75],
    origin: [3, latitude],
    metres: [1_700_000, (latitude - 41) * 1_000_000 + 200_000],
  });
}

/** Lambert II étendu (EPSG 27572), on the datum NTF; its meridian is that of Paris. */
export const lambert2: Projection = {
  ellipsoid: clarke1880,
  exponent: 0.7289686274,
  constant: 11_745_793.39,
  pole: [600_000, 8_199_695.768],
  meridian: 2.337229167 * RADIANS,
  shift: [-168, -60, 320],
};

/** ALG0019: the constants of a cone that cuts the ellipsoid in two parallels. */
function secant({ parallels, origin: [longitude, latitude], metres: [x, y] }: Cone): Projection {
  const { axis, eccentricity } = grs80;
  const [south, north] = parallels.map((degrees) => {
    const angle = degrees * RADIANS;
    const radius = (axis * Math.cos(angle)) / Math.sqrt(1 - (eccentricity * Math.sin(angle)) ** 2);
    return { radius, isometric: isometricLatitude(angle, eccentricity) };
  }) as [Parallel, Parallel];
  const exponent = Math.log(north.radius / south.radius) / (south.isometric - north.isometric);
  const constant = (south.radius / exponent) * Math.exp(exponent * south.isometric);
  const down = constant * Math.exp(-exponent * isometricLatitude(latitude * RADIANS, eccentricity));
  return { ellipsoid: grs80, exponent, constant, pole: [x, y + down], meridian: longitude * RADIANS };
}

interface Parallel {
  readonly radius: number;
  readonly isometric: number;
}

/** ALG0001. */
function isometricLatitude(latitude: number, eccentricity: number): number {
  const sine = eccentricity * Math.sin(latitude);
  return Math.log(Math.tan(Math.PI / 4 + latitude / 2) * ((1 - sine) / (1 + sine)) ** (eccentricity / 2));
}

/** ALG0002: found again and again, each time nearer; ten times are far more than it takes. */
function latitudeOf(isometric: number, eccentricity: number): number {
  let latitude = 2 * Math.atan(Math.exp(isometric)) - Math.PI / 2;
  for (let turn = 0; turn < 10; turn++) {
    const sine = eccentricity * Math.sin(latitude);
    latitude =
      2 * Math.atan(((1 + sine) / (1 - sine)) ** (eccentricity / 2) * Math.exp(isometric)) - Math.PI / 2;
  }
  return latitude;
}

/** ALG0004: the degrees of a point in metres, on WGS84. */
export function toDegrees(projection: Projection, x: number, y: number): Degrees {
  const { ellipsoid, exponent, constant, pole, meridian, shift } = projection;
  const [east, south] = [x - pole[0], pole[1] - y];
  const longitude = meridian + Math.atan2(east, south) / exponent;
  const isometric = -Math.log(Math.hypot(east, south) / constant) / exponent;
  const latitude = latitudeOf(isometric, ellipsoid.eccentricity);
  const [phi, lambda] = shift ? shifted(latitude, longitude, ellipsoid, shift) : [latitude, longitude];
  return { latitude: phi / RADIANS, longitude: lambda / RADIANS };
}

/** NTG_80, ALG0009 and ALG0012: a point on another ellipsoid, through the middle of the Earth; its height says nothing here. */
function shifted(
  latitude: number,
  longitude: number,
  { axis, eccentricity }: Ellipsoid,
  [dx, dy, dz]: readonly [number, number, number],
): readonly [number, number] {
  const square = eccentricity ** 2;
  const normal = axis / Math.sqrt(1 - square * Math.sin(latitude) ** 2);
  const x = normal * Math.cos(latitude) * Math.cos(longitude) + dx;
  const y = normal * Math.cos(latitude) * Math.sin(longitude) + dy;
  const z = normal * (1 - square) * Math.sin(latitude) + dz;
  const away = Math.hypot(x, y);
  const other = grs80.eccentricity ** 2;
  let phi = Math.atan2(z, away * (1 - other));
  for (let turn = 0; turn < 10; turn++) {
    const radius = grs80.axis / Math.sqrt(1 - other * Math.sin(phi) ** 2);
    phi = Math.atan2(z + other * radius * Math.sin(phi), away);
  }
  return [phi, Math.atan2(y, x)];
}
