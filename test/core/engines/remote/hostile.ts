import fc from 'fast-check';

/** Texts made of what query languages read: quotes, operators, brackets, escapes, signs of addresses, and the words between them. */
export const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '"',
          "'",
          '\\',
          '`',
          '(',
          ')',
          '[',
          ']',
          '{',
          '}',
          '&',
          '=',
          '%',
          '#',
          '+',
          ';',
          ',',
          '.',
          ':',
          '*',
          '?',
          '/',
          '|',
          '!',
        ],
        ...[
          ' OR ',
          ' AND ',
          ' NOT ',
          ' is not null',
          'commune',
          '__exact',
          'or=(',
          '--',
          '/*',
          '${',
          '%22',
          '%26',
          '\n',
          '\r',
          '\0',
          '\u2028',
        ],
        ...['..', 'search(*,', 'script', '_id', 'limit=-1', '𝒳', '\ud800'],
      ),
      fc.string({ maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text !== '');
