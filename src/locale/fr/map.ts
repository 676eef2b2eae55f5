import type { MapWords } from '../map.js';

/** « du Mans », « des Ulis », « d’Échirolles », « de Grenoble ». */
function de(town: string): string {
  if (/^Les? /.test(town)) return town.replace(/^Le /, 'du ').replace(/^Les /, 'des ');
  return /^[aeiouyhœæ]/i.test(town.normalize('NFD')) ? `d’${town}` : `de ${town}`;
}

/** « au Mans », « aux Ulis », « à Grenoble ». */
function at(town: string): string {
  return /^Les? /.test(town) ? town.replace(/^Le /, 'au ').replace(/^Les /, 'aux ') : `à ${town}`;
}

export const map: MapWords = {
  label: 'Carte des résultats',
  places: 'Lieux sur la carte',
  skip: 'Passer la carte',
  nearer: 'Zoom avant',
  farther: 'Zoom arrière',
  all: 'Tout voir',
  north: 'Déplacer la carte vers le nord',
  south: 'Déplacer la carte vers le sud',
  west: 'Déplacer la carte vers l’ouest',
  east: 'Déplacer la carte vers l’est',
  placed: { one: '# lieu', other: '# lieux' },
  inTowns: { one: 'dont # au centre de sa commune', other: 'dont # au centre de leur commune' },
  nowhere: { one: '# sans adresse', other: '# sans adresse' },
  showNowhere: 'les voir',
  ofTown: (name) => `${name} (commune)`,
  in: (name, town) => `${name}, ${town}`,
  around: (count, town) => `${count} lieux autour ${de(town)}`,
  cluster: { one: '# lieu', other: '# lieux' },
  at: (count, noun, town) => `${count} ${noun} ${at(town)}`,
  several: (count, noun) => `${count} ${noun} au même endroit`,
  limit: 'Limiter à cette zone',
  unlimit: 'Ne plus limiter à la zone',
  open: 'Voir la fiche',
  close: 'Fermer',
  more: (count) => `et ${count} autres : rapprochez-vous, ou voyez la liste.`,
  empty: 'Aucun lieu à montrer sur la carte.',
  unable:
    'Cette carte ne peut pas être faite : la liste vient d’un service qui ne dit pas où sont ses entrées.',
  noPlaces:
    'Aucune carte : le fichier ne dit pas où sont ses entrées, ni par des coordonnées ni par des communes.',
  wheel: 'Pour zoomer, tenez la touche Ctrl et tournez la molette.',
  wheelMac: 'Pour zoomer, tenez la touche ⌘ et tournez la molette.',
  fingers: 'Déplacez la carte avec deux doigts.',
  keys: 'Flèches : d’un lieu à l’autre. Entrée : ouvrir.',
  showTiles: (name, host) => `Afficher ${name} (votre navigateur contactera ${host})`,
  ofIgn: 'le fond de carte de l’IGN',
  background: 'le fond de carte',
  hideTiles: 'Masquer le fond de carte',
  tilesFailed: 'Le fond de carte n’a pas pu être chargé. Les lieux restent là.',
  tileFaults: {
    places: 'tiles : l’adresse doit contenir {z}, {x} et {y}.',
    unreadable: 'tiles : ce n’est pas l’adresse de tuiles d’un seul site.',
    insecure: 'tiles : une page en https ne demande rien en http.',
    attribution: 'tiles : un fond de carte d’un autre site demande attribution="…".',
    unknown: 'tiles : none, ign, une adresse avec {z}/{x}/{y} ou un fichier .pmtiles.',
  },
  archiveFaults: {
    unreachable: 'Le fond de carte ne peut pas être atteint.',
    unreadable: 'Le fond de carte n’est pas un fichier PMTiles lisible.',
    ranges:
      'Le fond de carte est trop grand pour être pris en entier, et son serveur ne le donne pas par morceaux.',
    vectors: 'Le fond de carte contient des vecteurs : il faut des images (PNG, JPEG ou WebP).',
  },
  outlineFaults: {
    unreachable: 'Le contour ne peut pas être atteint.',
    unreadable: 'Le contour n’est pas un fichier GeoJSON avec des lignes ou des surfaces.',
    large: 'Le contour est trop lourd : plus de 5 Mo.',
    many: 'Le contour a trop de points : plus de 50 000.',
    address: 'outline : departements, none ou l’adresse d’un fichier GeoJSON.',
  },
  outlineBy: 'Contours : MapSVG (CC BY 4.0), simplifiés',
  metres: (count) => `${count} m`,
  kilometres: (count) => `${count} km`,
};
