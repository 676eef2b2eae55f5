import { LoadError } from '../../source/load-error.js';

/** An object of an answer, whose members may be anything. */
export type Shape = Readonly<Record<string, unknown>>;

/** That an answer is not what such an engine answers: of another version, or no engine at all. */
export function unknownAnswer(what: string): LoadError {
  return new LoadError('unknown-answer', { message: `The answer has no ${what}` });
}

/** @throws {LoadError} `unknown-answer` for what is no object. */
export function objectIn(value: unknown, what: string): Shape {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unknownAnswer(what);
  return value as Shape;
}

/** @throws {LoadError} `unknown-answer` for what is no list. */
export function listIn(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw unknownAnswer(what);
  return value;
}

/** @throws {LoadError} `unknown-answer` for what is no number of things. */
export function countIn(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw unknownAnswer(what);
  return value;
}

/** A member of an object, however it is called (`__proto__` too); undefined where it has none. */
export function member(shape: Shape, name: string): unknown {
  return Object.hasOwn(shape, name) ? shape[name] : undefined;
}

/** The text of a member, empty where it is none. */
export function textIn(shape: Shape, name: string): string {
  const value = member(shape, name);
  return typeof value === 'string' ? value : '';
}
