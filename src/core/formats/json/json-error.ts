import { isObject, own, type JsonObject } from './json-path.js';

/** Under what name programs say that they could not answer, or not in whole. */
const errors = /^(?:errors?|erreurs?|fault|exception)$/i;

export function isOfErrors(key: string): boolean {
  return errors.test(key);
}

/** What they say of it stands under one of these, the most telling first. */
const telling: readonly string[] = [
  'message',
  'msg',
  'detail',
  'detailed_message',
  'error_description',
  'description',
  'reason',
  'faultstring',
  'title',
];

/** A state that is none of a thing, but of an answer: 404, « error ». */
const failed = /^(?:[45]\d\d|error|fail(?:ed|ure)?)$/i;

/** How much of it is told, in characters. */
const LONGEST = 300;

/**
 * What a source says of an error that it reports instead of a list, or beside it.
 * @returns null where it reports none; an empty text where it says nothing of it.
 */
export function errorReported(root: unknown): string | null {
  if (!isObject(root)) return null;
  const reported = Object.entries(root).find(([key, value]) => errors.test(key) && isSaid(value))?.[1];
  const around = wordsIn(root);
  // Beside a mere code, what is said around it tells more.
  const words = wordsIn(reported);
  const told = isCode(reported) || words === '' ? around || words : words;
  if (reported !== undefined || isFailed(root)) return shortened(told);
  const remark = own(root, 'remark');
  return typeof remark === 'string' && /\berror\b/i.test(remark) ? shortened(remark) : null;
}

/** `NOT_FOUND`, `invalid_token`. */
function isCode(value: unknown): boolean {
  return typeof value === 'string' && !/\s/.test(value);
}

/** Whether the answer says of itself that it failed, or is nothing but a message. */
function isFailed(root: JsonObject): boolean {
  if (own(root, 'success') === false || own(root, 'ok') === false) return true;
  const keys = Object.keys(root);
  if (keys.length === 1) return /^(?:message|msg|detail)$/i.test(keys[0] ?? '') && wordsIn(root) !== '';
  const states = [
    ...['status', 'statusCode', 'object', 'result', 'code'].map((key) => own(root, key)),
    own(own(root, 'data'), 'status'),
  ];
  return wordsIn(root) !== '' && states.some((state) => failed.test(String(state)));
}

/** Many programs always have a place for errors. */
function isSaid(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value) && value !== '0';
}

function wordsIn(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first;
  for (const key of telling) {
    const words = own(first, key);
    if (typeof words === 'string' && words.trim() !== '') return words;
  }
  return '';
}

function shortened(text: string): string {
  const said = text.replace(/\s+/g, ' ').trim();
  return said.length > LONGEST ? `${said.slice(0, LONGEST)}…` : said;
}
