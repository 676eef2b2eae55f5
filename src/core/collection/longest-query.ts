/** How many characters a visitor may look for: enough for any name, too few to keep the page busy. */
export const MOST_CHARACTERS = 100;
