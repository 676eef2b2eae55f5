/** Stands for a library of others, large and seldom needed. */
export const word = 'Bonjour de la feuille';
