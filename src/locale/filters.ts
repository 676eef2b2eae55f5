import type { Language, Locale } from './locale.js';
import type { Plural } from './messages.js';

/** The sentences of filters, which come with their script. */
export interface FilterWords {
  readonly label: string;
  /** The button that opens the filters where they have no room of their own. */
  readonly open: (active: string) => string;
  readonly close: string;
  /** The button that goes back from the filters to the list. */
  readonly show: (count: string, plural: Plural) => string;
  /** How the ticked values of a filter go together: one of them suffices, or all are wanted. */
  readonly any: string;
  readonly all: string;
  readonly active: (count: string, plural: Plural) => string;
  readonly chips: string;
  /** A value that needs the name of its filter: « Gratuit : non ». */
  readonly named: (filter: string, value: string) => string;
  readonly remove: (filter: string, value: string) => string;
  readonly clear: string;
  readonly every: string;
  readonly more: (count: string) => string;
  readonly fewer: string;
  readonly within: (filter: string) => string;
  /** The button that shows the values below another one. */
  readonly inside: (value: string) => string;
  readonly noValue: string;
  readonly definitions: string;
  readonly notGiven: string;
  readonly gone: (value: string) => string;
  readonly with: string;
  readonly without: string;
  readonly others: string;
  readonly from: string;
  readonly to: string;
  readonly between: (from: string, to: string) => string;
  readonly atLeast: (from: string) => string;
  readonly atMost: (to: string) => string;
  readonly bounds: (least: string, most: string) => string;
}

const words: Readonly<Record<Language, FilterWords>> = {
  fr: {
    label: 'Filtrer',
    open: (active) => (active ? `Filtrer (${active})` : 'Filtrer'),
    close: 'Fermer les filtres',
    show: (count, plural) => `Voir ${count} ${plural === 'one' ? 'résultat' : 'résultats'}`,
    any: 'Au moins un des choix',
    all: 'Tous les choix cochés',
    active: (count, plural) => `${count} ${plural === 'one' ? 'choisi' : 'choisis'}`,
    chips: 'Filtres choisis',
    named: (filter, value) => `${filter} : ${value}`,
    remove: (filter, value) => `Retirer le filtre : ${filter}, ${value}`,
    clear: 'Tout effacer',
    every: 'Toutes les valeurs',
    more: (count) => `Tout afficher (${count})`,
    fewer: 'En afficher moins',
    within: (filter) => `Chercher dans « ${filter} »`,
    inside: (value) => `${value} : plus précis`,
    definitions: 'Définitions',
    noValue: 'Aucune valeur ne correspond.',
    notGiven: 'Non renseigné',
    gone: (value) => `${value} (ne figure plus dans la liste)`,
    with: 'Renseigné',
    without: 'Non renseigné',
    others: 'Autres',
    from: 'De',
    to: 'À',
    between: (from, to) => `de ${from} à ${to}`,
    atLeast: (from) => `à partir de ${from}`,
    atMost: (to) => `jusqu’à ${to}`,
    bounds: (least, most) => `De ${least} à ${most}`,
  },
  en: {
    label: 'Filter',
    open: (active) => (active ? `Filter (${active})` : 'Filter'),
    close: 'Close the filters',
    show: (count, plural) => `Show ${count} ${plural === 'one' ? 'result' : 'results'}`,
    any: 'At least one choice',
    all: 'All ticked choices',
    active: (count) => `${count} chosen`,
    chips: 'Chosen filters',
    named: (filter, value) => `${filter}: ${value}`,
    remove: (filter, value) => `Remove the filter: ${filter}, ${value}`,
    clear: 'Clear all',
    every: 'Any value',
    more: (count) => `Show all (${count})`,
    fewer: 'Show fewer',
    within: (filter) => `Search in “${filter}”`,
    inside: (value) => `${value}: more precisely`,
    definitions: 'Definitions',
    noValue: 'No value matches.',
    notGiven: 'Not given',
    gone: (value) => `${value} (no longer in the list)`,
    with: 'Given',
    without: 'Not given',
    others: 'Others',
    from: 'From',
    to: 'To',
    between: (from, to) => `from ${from} to ${to}`,
    atLeast: (from) => `from ${from}`,
    atMost: (to) => `up to ${to}`,
    bounds: (least, most) => `From ${least} to ${most}`,
  },
};

export function filterWords({ language }: Locale): FilterWords {
  return words[language];
}
