type Box = readonly [south: number, north: number, west: number, east: number];

/** The mainland with Corsica and its shores, then what lies overseas, in degrees. */
const boxes: readonly Box[] = [
  [41, 51.6, -5.8, 10],
  [14.2, 18.3, -63.3, -60.7], // Antilles
  [2, 6, -54.8, -51.4], // Guyane
  [-21.6, -20.7, 55, 56], // La Réunion
  [-13.2, -12.4, 44.8, 45.5], // Mayotte
  [46.6, 47.3, -56.6, -56], // Saint-Pierre-et-Miquelon
  [-23, -17.5, 158, 172.5], // Nouvelle-Calédonie
  [-14.6, -13, -178.4, -175.9], // Wallis-et-Futuna
  [-28, -7.5, -155, -134], // Polynésie française
];

/** Whether a point lies in France or close to its borders. */
export function isInFrance(latitude: number, longitude: number): boolean {
  return boxes.some(
    ([south, north, west, east]) =>
      latitude > south && latitude < north && longitude > west && longitude < east,
  );
}
