import type { ConsentWords } from '../consent.js';

export const consent: ConsentWords = {
  tag: 'fr',
  quotes: ['«\u202f', '\u202f»'],
  sentences: {
    'withheld-rows': ({ counted, write, total, column, unanswered, unclear, where }) => {
      const parts = [
        unanswered === 0 ? '' : `${write(unanswered)} sans réponse`,
        unclear === 0 ? '' : `${write(unclear)} dont la réponse n’est pas comprise`,
      ].filter(Boolean);
      const among = parts.length === 0 ? '' : ` (dont ${parts.join(' et ')})`;
      const told = counted({
        one: `# entrée sur ${total} n’est pas montrée\u00a0: elle n’a`,
        other: `# entrées sur ${total} ne sont pas montrées\u00a0: elles n’ont`,
      });
      return `${told} pas donné d’accord dans la colonne ${column}${among}. Pour décider vous-même de ce qui est montré, ajoutez à la balise l’attribut ${where} et changez-le.`;
    },
    'withheld-details': ({ counted, total, column }) =>
      `${counted({ one: `# entrée sur ${total} est montrée`, other: `# entrées sur ${total} sont montrées` })} sans coordonnées, comme demandé dans la colonne ${column}.`,
    'consent-column': ({ count, column, where }) =>
      `La colonne ${column} semble dire qui accepte de paraître ici, et des fiches qui répondent autre chose que oui sont affichées (nombre\u00a0: ${count}). Pour ne montrer que les accords, ajoutez à la balise l’attribut ${where}.`,
  },
};
