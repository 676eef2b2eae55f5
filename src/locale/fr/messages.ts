import type { Messages } from '../messages.js';
import { form } from '../plural.js';

/** U+202F before ; ! ? and inside « », U+00A0 before : (usage of the Imprimerie nationale, narrowed where screens allow). */
export const messages: Messages = {
  search: {
    label: 'Rechercher',
    hint: 'La liste change quand vous écrivez.',
    clear: 'Effacer la recherche',
  },
  count: {
    all: (count, noun) => `${count} ${noun}`,
    some: (count, plural, total) =>
      `${count} ${form(plural, { one: 'résultat', other: 'résultats' })} sur ${total}`,
    none: 'Aucun résultat',
    reading: (count) => `Lecture du fichier… ${count} lignes`,
    page: (page, pages) => `page ${page} sur ${pages}`,
  },
  sort: {
    label: 'Trier par',
    relevance: 'Les plus proches de votre recherche',
    file: 'Ordre de départ',
    changed: (order) => `Liste triée : ${order}`,
  },
  entry: {
    more: 'Voir la fiche',
    less: 'Fermer la fiche',
    about: ' sur ',
    untitled: 'Sans nom',
    copyLink: 'Copier le lien',
    copied: 'Lien copié.',
    copyFailed: 'Voici le lien à copier :',
    correct: 'Signaler une erreur',
    propose: 'Proposer une correction',
    add: 'Proposer une nouvelle fiche',
    asked: 'La fiche demandée',
    gone: 'La fiche demandée n’est plus dans cette liste.',
    hours: 'Horaires',
    facts: { place: 'Adresse', phone: 'Téléphone', email: 'Courriel', website: 'Site web' },
    write: 'Écrire',
    visit: 'Voir le site',
    others: (count, plural) => `et ${count} ${form(plural, { one: 'autre', other: 'autres' })}`,
    yes: 'Oui',
    no: 'Non',
    empty: 'Pas d’information',
  },
  take: {
    label: 'Emporter',
    print: 'Imprimer la liste',
    fileName: 'liste',
  },
  states: {
    loading: 'Chargement de la liste…',
    progress: (percent) => `Chargement de la liste… ${percent}`,
    rows: (count) => `Chargement de la liste… ${count} lignes lues`,
    noRecords: 'Cette liste est vide pour le moment.',
    nothingFound: 'Nous n’avons rien trouvé.',
    corrected: (words) =>
      words.length === 1
        ? `Le mot ${words[0] ?? ''} n’est pas dans la liste. Voici des mots qui lui ressemblent.`
        : `Les mots ${words.join(', ')} ne sont pas dans la liste. Voici des mots qui leur ressemblent.`,
    fewerWords: 'Essayez avec moins de mots.',
    unmatched: (words) =>
      words.length === 1
        ? `Le mot ${words[0] ?? ''} n’est pas dans la liste.`
        : `Les mots ${words.join(', ')} ne sont pas dans la liste.`,
    clear: 'Effacer la recherche et tout afficher',
    failed: 'Nous n’arrivons pas à afficher la liste.',
    later: 'Réessayez plus tard.',
    laterOr: 'Réessayez plus tard, ou',
    tellOwner: 'prévenez la personne qui s’en occupe',
    seeSource: (name) => `allez voir sur ${name}`,
    errors: {
      offline: 'Votre appareil n’est pas connecté à internet. Vérifiez la connexion, puis réessayez.',
      timeout: 'Elle met trop de temps à arriver. Réessayez dans un moment.',
      'missing-script': 'Rechargez la page dans un moment.',
      'no-answer': 'La recherche ne répond pas pour le moment. Réessayez dans un instant.',
    },
    retry: 'Réessayer',
    openFile: 'Ouvrir le fichier',
    stale: (date) => `Cette liste date du ${date}. Nous n’avons pas pu la mettre à jour.`,
    noPanel:
      'Le diagnostic n’a pas pu s’ouvrir : il manque le fichier diagnose.js à côté de parvis.js, ou une partie du dossier parvis/.',
  },
};
