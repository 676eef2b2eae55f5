import type { EngineWords } from '../engine-notes.js';

export const engineNotes: EngineWords = {
  deepest: (reached) =>
    `Seules les ${reached} premières fiches se feuillettent. Affinez la recherche pour atteindre les autres.`,
  uncounted:
    'Le service de recherche ne compte pas les fiches par choix. Les choix proposés sont ceux des premières fiches\u00a0; il peut y en avoir d’autres.',
  noWords: 'Le service de recherche ne cherche pas de mots dans cette liste. Choisissez par les filtres.',
  accents: 'Les accents comptent\u00a0: «\u202fecole\u202f» ne trouve pas «\u202fécole\u202f».',
  order: 'C’est le service de recherche qui range les fiches, dans son ordre alphabétique.',
  tooLong: (count, most) =>
    `Il y a ${count} fiches, et cette page en emporte ${most} au plus. Affinez la recherche pour les emporter d’ici.`,
  exported: 'Télécharger toute la sélection chez son éditeur (tableau CSV)',
  printed: (count, total) => `${count} fiches imprimées sur ${total}.`,
  resting:
    'Le service de recherche demande un peu de patience\u00a0: la réponse vient. En attendant, la liste reste comme elle est.',
  coming: 'Seul ce qui est à venir est demandé au service de recherche.',
  undated:
    'Cette liste n’a pas de colonne de dates que le service de recherche connaisse\u00a0: ce qui est à venir ne peut pas lui être demandé.',
  firstSessions: (shown, count) =>
    `Voici les ${shown} premières des ${count} lignes trouvées. Affinez la recherche pour atteindre les autres.`,
  failures: {
    busy: 'Trop de questions sont posées en ce moment. Réessayez dans un instant.',
    quota:
      'Le service de recherche a reçu tout ce qu’il accepte de questions pour le moment. Réessayez plus tard.',
    'half-answer': 'La réponse est arrivée incomplète. Réessayez dans un instant.',
    'unknown-answer': 'Le service de recherche répond autrement que prévu. Réessayez, ou revenez plus tard.',
    'question-refused':
      'Le service de recherche n’a pas compris la question. La liste a peut-être changé\u00a0: rechargez la page.',
    'http-401': 'Le service de recherche n’est pas ouvert à tous.',
    'http-404': 'Le service de recherche ne connaît pas, ou plus, cette liste.',
    'http-other': 'La recherche ne répond pas pour le moment. Réessayez dans un instant.',
    'network-or-cors': 'La recherche ne répond pas pour le moment. Réessayez dans un instant.',
    timeout: 'La recherche met trop de temps à répondre. Réessayez dans un instant.',
  },
};
