import type { BindWords } from '../bind.js';

export const bind: BindWords = {
  written: (name) => `Livret écrit : ${name}`,
  empty: 'Aucune fiche à imprimer : vérifiez le fichier, et ce que demande --where.',
  noChromium:
    'Aucun Chromium trouvé : voici une page à imprimer avec votre navigateur. --chromium dit où il est.',
  notThere: (path) => `Il n’y a pas de programme ici : ${path}`,
  asRoot:
    'Chromium refuse d’imprimer pour root, qui ôterait sa protection. Lancez la commande sous un autre compte, ou ajoutez --html.',
  notPrinted: (said) => `Chromium n’a pas imprimé. Il dit : ${said}`,
  restless: 'Les numéros de page changent à chaque passage : rien n’est écrit. Essayez --size A4, ou --html.',
};
