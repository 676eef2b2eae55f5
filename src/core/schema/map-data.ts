import type { Row, Table } from '../table/table.js';

/*
 * Extracts of OpenStreetMap, as Overpass and its tools write them: plain columns, `tags.…`, properties of GeoJSON. Keys are English words
 * for programs (wiki.openstreetmap.org/wiki/Map_features); several values of one stand with a semicolon between them.
 */

const labels: ReadonlyMap<string, string> = new Map(
  `name=Nom
alt_name=Autre nom
amenity=Type de lieu
shop=Type de commerce
leisure=Type de loisir
tourism=Type de lieu touristique
craft=Type d’artisanat
healthcare=Type de soins
office=Type de bureau
wheelchair=Accès en fauteuil roulant
wheelchair:description=Précisions sur l’accès en fauteuil roulant
toilets:wheelchair=Toilettes accessibles
toilets=Toilettes
opening_hours=Horaires
phone=Téléphone
contact:phone=Téléphone
email=Courriel
contact:email=Courriel
website=Site web
contact:website=Site web
contact:facebook=Facebook
contact:instagram=Instagram
addr:housenumber=Numéro de la voie
addr:street=Voie
addr:postcode=Code postal
addr:city=Ville
operator=Géré par
operator:type=Type de gestion
brand=Enseigne
description=Description
cuisine=Cuisine
sport=Sport
fee=Payant
charge=Tarif
internet_access=Accès à internet
internet_access:fee=Internet payant
outdoor_seating=Terrasse
takeaway=Vente à emporter
delivery=Livraison
smoking=Fumeurs
capacity=Capacité
access=Accès
covered=Couvert
lit=Éclairé
surface=Revêtement
indoor=À l’intérieur
drinking_water=Eau potable
changing_table=Table à langer
level=Étage
payment:cash=Paiement en espèces
payment:credit_cards=Paiement par carte
diet:vegetarian=Plats végétariens
diet:vegan=Plats véganes
organic=Bio
second_hand=Seconde main
start_date=Date de création
check_date=Vérifié le
bicycle_parking=Type de stationnement vélo
emergency=Urgences
reservation=Réservation`
    .split('\n')
    .map((line) => line.split('=') as [string, string]),
);

/** What those files are about. */
const things =
  /(?:^|[\n.])(?:amenity|shop|leisure|tourism|craft|healthcare|office|wheelchair|cuisine|sport)(?:\n|$)/;

/** Keys with a semicolon between them, or one alone. */
const several = /^[a-z][\w-]*(?:\s?;\s?[a-z][\w-]*)*$/;

/** The same table with words above its columns, and lists where a key has several values. */
export function withMapData(table: Table, head: readonly Row[]): Table {
  if (!things.test(table.columns.join('\n'))) return table;
  const named = table.columns.flatMap((name) => {
    const label = labels.get(name.replace(/^.*\./, ''));
    return label === undefined ? [] : [[name, label] as const];
  });
  const lists = table.columns.flatMap((name, index) => {
    const cells = head.map((row) => (row[index] ?? '').trim()).filter((cell) => cell !== '');
    const isList = cells.some((cell) => cell.includes(';')) && cells.every((cell) => several.test(cell));
    return isList ? [[name, ';'] as const] : [];
  });
  return {
    ...table,
    get rows() {
      return table.rows;
    },
    labels: new Map([...named, ...(table.labels ?? [])]),
    arrays: new Map([...lists, ...(table.arrays ?? [])]),
  };
}
