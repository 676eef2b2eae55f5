import type { ConsentWords } from '../consent.js';

export const consent: ConsentWords = {
  tag: 'en',
  quotes: ['“', '”'],
  sentences: {
    'withheld-rows': ({ counted, write, total, column, unanswered, unclear, where }) => {
      const parts = [
        unanswered === 0 ? '' : `${write(unanswered)} without an answer`,
        unclear === 0 ? '' : `${write(unclear)} whose answer is not understood`,
      ].filter(Boolean);
      const among = parts.length === 0 ? '' : ` (${parts.join(' and ')} among them)`;
      const told = counted({
        one: `# of ${total} entries is not shown: it has`,
        other: `# of ${total} entries are not shown: they have`,
      });
      return `${told} not agreed in the column ${column}${among}. To decide yourself what is shown, add the attribute ${where} to the tag and change it.`;
    },
    'withheld-details': ({ counted, total, column }) =>
      `${counted({ one: `# of ${total} entries is`, other: `# of ${total} entries are` })} shown without contact details, as asked in the column ${column}.`,
    'consent-column': ({ count, column, where }) =>
      `The column ${column} seems to say who agrees to appear here, and entries that answer something other than yes are shown (number: ${count}). To show only those who agree, add the attribute ${where} to the tag.`,
  },
};
