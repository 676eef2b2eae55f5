import { isObject, own, type JsonObject } from './json-path.js';

/** What a record is called in the envelope that an answer of a search, an outbox or a bundle puts around it. */
const contents: readonly string[] = [
  'item',
  'object',
  'resource',
  'document',
  'doc',
  'entity',
  'post',
  'entry',
  'record',
  'result',
  'data',
  'event',
  'row',
  'json',
  'payload',
];

/** What is said of the envelope: who sent it and when, how well it fits, where it lies. */
const around =
  /^(?:[@_$].*|id|uuid|uri|url|href|fullUrl|type|kind|meta\w*|links?|self|search|score|rank|weight|relevance|position|index|highlights?|(?:text_?)?match\w*|distance|actor|to|cc|bto|bcc|origin|target|published|updated|created(?:_?at)?|updated(?:_?at)?|version|revision|etag|cursor|sort|explanation|signature|relationships|request|response|status|success|fields_?count)$/i;

/** Fewer things said of it, and it is a part of a record. */
const FEW = 2;

/**
 * The key under which records lie in an envelope of which nothing is for people; undefined where there is none. Not every envelope must
 * hold one: an outbox of ActivityPub also passes on what others wrote, by its address.
 */
export function envelopeKey(records: readonly unknown[]): string | undefined {
  return contents.find((key) => {
    const full = records.filter((record) => isContent(own(record, key)));
    return (
      full.length > 0 &&
      full.length >= records.length / 2 &&
      records.every((record) => isObject(record) && isEnvelope(record, key))
    );
  });
}

function isContent(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length >= FEW;
}

function isEnvelope(record: JsonObject, content: string): boolean {
  return Object.keys(record).every((key) => key === content || around.test(key));
}
