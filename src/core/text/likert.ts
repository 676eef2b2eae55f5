import { fold } from './fold.js';
import type { Scale } from './scales.js';

/*
 * How much people agree, are content or find something useful: a degree before or behind one word that all answers share. They stand
 * as forms write them, from the warmest to the coldest.
 */

const nothing = /(?:pas|non) du tout|absolument pas|not at all|(?:para )?nada/;
const little = /pas (?:tres|vraiment|trop|tellement)|\bpeu\b|not (?:very|really|so)|hardly|\bpoco\b/;
const strong =
  /\b(?:tres|tout a fait|totalement|extremement|entierement|completement|absolument|vraiment|very|strongly|extremely|completely|totally|definitely|muy|totalmente)\b/;
const mild =
  /\b(?:plutot|assez|moderement|somewhat|rather|fairly|quite|probably|slightly|bastante|mas bien|en partie|partly|partiellement|probablement)\b/;
const negation = /\b(?:pas|non|not|no|plus contre)\b/;
const assent = /\b(?:oui|yes|si|je suis|i)\b/;
const neutral =
  /^(?:ni\b.+\bni\b.*|neither\b.+\bnor\b.*|neutre|neutral|indifferente?|moyen(?:nement)?\b.*|mitigee?|sans preference)$/;
/** What turns a word into its contrary, before it. */
const contrary = /^(?:in|im|dis|un|de|me|non)$/;

interface Answer {
  readonly degree: number;
  readonly word: string;
}

const warmth = { nothing: -3, little: -1, strong: 3, mild: 1, plain: 2 } as const;

/** What an answer says: how much, and of what. */
function answerOf(value: string): Answer | null {
  const text = ` ${fold(value).replace(/[,.;’']/g, ' ')} `.replace(/\s+/g, ' ');
  if (neutral.test(text.trim())) return { degree: 0, word: '' };
  const take = (pattern: RegExp, degree: number): Answer | null => {
    const isThere = pattern.test(text);
    return isThere ? { degree, word: wordIn(text.replace(pattern, ' ')) } : null;
  };
  const none = take(nothing, warmth.nothing) ?? take(little, strong.test(text) ? -2 : warmth.little);
  if (none) return none;
  const { degree, word } = take(strong, warmth.strong) ??
    take(mild, warmth.mild) ?? { degree: warmth.plain, word: wordIn(text) };
  const isAgainst = negation.test(text);
  return { degree: isAgainst ? -degree : degree, word };
}

/** The word itself, whatever agrees with it. */
function wordIn(text: string): string {
  const told = [nothing, little, strong, mild, negation, assent].reduce(
    (rest, pattern) => rest.replace(pattern, ' '),
    text,
  );
  return told
    .replace(/\(e\)|[·(].*$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/e?s?$/, '');
}

/** The scale of some answers; null where they do not speak of one thing in at least three degrees. */
export function likertOf(values: readonly string[]): Scale | null {
  const answers = new Map(values.map((value) => [value, answerOf(value)]));
  const said = [...answers.values()].flatMap((answer) => (answer?.word ? [answer.word] : []));
  const word = [...said].sort((one, other) => one.length - other.length)[0] ?? '';
  const degreeOf = (value: string): number | null => {
    const answer = answers.get(value) ?? answerOf(value);
    if (!answer) return null;
    if (answer.word === word || answer.word === '') return answer.degree;
    const before = answer.word.slice(0, -word.length || undefined);
    return word !== '' && answer.word.endsWith(word) && contrary.test(before) ? -answer.degree : null;
  };
  const degrees = values.map(degreeOf);
  if (degrees.includes(null) || new Set(degrees).size < 3) return null;
  return (value) => {
    const degree = degreeOf(value);
    return degree === null ? null : -degree;
  };
}
