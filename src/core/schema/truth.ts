import { fold } from '../text/fold.js';

/** The ways in which a cell says yes or no. */
const yes: ReadonlySet<string> = new Set(
  'oui,yes,true,vrai,1,x,o,y,si,sim,ja,on,ein,wahr,waar,vero,verdadero,checked,coche,✓,✔,☑,✅'.split(','),
);
const no: ReadonlySet<string> = new Set(
  'non,no,false,faux,0,n,nao,nee,nein,off,aus,falsch,onwaar,falso,unchecked,✗,✘,☐,❌'.split(','),
);

/** The longest of them. */
const LONGEST = 10;

export function isYes(text: string): boolean {
  return says(text, yes);
}

export function isNo(text: string): boolean {
  return says(text, no);
}

/** Whether a text answers a question by yes or no. */
export function isYesNo(text: string): boolean {
  return isYes(text) || isNo(text);
}

function says(text: string, answers: ReadonlySet<string>): boolean {
  return text.length < LONGEST && answers.has(fold(text.trim()));
}
