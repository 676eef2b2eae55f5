import { fold } from '../text/fold.js';

/** The words of a heading, folded: `DAT_MaJ`, `dateDeMaj` and « Date de MàJ » are all cut where a reader would cut them. */
export function headingWords(heading: string): readonly string[] {
  return fold(spaced(heading)).match(/[\p{L}]+|\d+|°/gu) ?? [];
}

/** A heading with a space at each of its seams: `snake_case`, `camelCase`, `geo.name`, `QUALIF1`. */
function spaced(heading: string): string {
  return heading
    .replace(/([\p{Ll}])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll}{2,})/gu, '$1 $2')
    .replace(/[_./\\-]+/g, ' ');
}

/** Words that programs write without their accents, and short forms nobody should have to read. */
const spellings: ReadonlyMap<string, string> = new Map(
  (
    'acces:accès accessibilite:accessibilité activite:activité activites:activités annee:année apres:après arrete:arrêté ' +
    'beneficiaires:bénéficiaires capacite:capacité categorie:catégorie categories:catégories code:code complement:complément ' +
    'coordonnees:coordonnées cp:code~postal creation:création debut:début denomination:dénomination dep:département dept:département ' +
    'departement:département derniere:dernière duree:durée education:éducation equipement:équipement equipements:équipements ' +
    'etat:état evenement:évènement evenements:évènements federation:fédération geolocalisation:géolocalisation heure:heure ' +
    'horaires:horaires identifiant:identifiant insee:INSEE siret:SIRET siren:SIREN rna:RNA epci:EPCI url:URL id:ID ' +
    'intercommunalite:intercommunalité itinerance:itinérance libelle:libellé localite:localité maj:mise~à~jour ' +
    'matiere:matière mediateur:médiateur mediation:médiation metier:métier metiers:métiers modalite:modalité modalites:modalités ' +
    'nationalite:nationalité nb:nombre num:numéro numero:numéro periode:période periodicite:périodicité prenom:prénom ' +
    'presentation:présentation prise:prise qualite:qualité rdv:rendez-vous reference:référence referent:référent region:région ' +
    'reseau:réseau reseaux:réseaux reservation:réservation resume:résumé secteur:secteur securite:sécurité siege:siège ' +
    'specialite:spécialité specialites:spécialités specifique:spécifique specifiques:spécifiques specifiquement:spécifiquement ' +
    'tel:téléphone telephone:téléphone theme:thème themes:thèmes thematique:thématique thematiques:thématiques tarif:tarif unite:unité ' +
    'lib:libellé adr:adresse com:commune qualif:qualification'
  )
    .split(' ')
    .map((pair) => pair.replaceAll('~', ' ').split(':') as [string, string]),
);

/**
 * What a column is called on screen: `code_postal` → « Code postal », `date_maj` → « Date mise à jour ».
 * A heading that people wrote for people (with spaces and small letters) stays as it is.
 */
export function tidyHeading(heading: string): string {
  const trimmed = heading.replace(/\s+/g, ' ').trim();
  if (/\s/.test(trimmed) && /\p{Ll}/u.test(trimmed) && !trimmed.includes('_')) return trimmed;
  if (/^\p{Lu}?[\p{Ll}\p{M}’' -]+$/u.test(trimmed) && fold(trimmed) !== trimmed.toLowerCase())
    return capital(trimmed);
  const last =
    trimmed.includes('.') && !/[\s.]$|^\./.test(trimmed)
      ? trimmed.slice(trimmed.lastIndexOf('.') + 1)
      : trimmed;
  const words = spaced(last).trim().split(/\s+/).map(spellOut);
  return capital(words.join(' ')) || trimmed;
}

function spellOut(word: string): string {
  const known = spellings.get(word.toLowerCase());
  if (known !== undefined) return known;
  return /\d/.test(word) ? word : word.toLowerCase();
}

function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
