import type { MergeWords } from '../merge.js';

export const merge: MergeWords = {
  outcomes: {
    correction: (name, line) => `Correction of “${name}”, line ${line}`,
    addition: (name) => `New entry “${name}”`,
    done: (name) => `“${name}”: in the file already, nothing to change`,
    damaged: (name) =>
      `“${name}”: the proposal came through damaged. Copy the whole message again, or ask for it as an attachment.`,
    'other-columns': (name) =>
      `“${name}”: the proposal speaks of columns that this file has not. Is it the right file?`,
    conflict: (name, line) =>
      `“${name}”: line ${line} has changed since the proposal was written. Compare, and correct it by hand:`,
    gone: (name) => `“${name}”: this entry is not in the file any more.`,
    twins: (name) =>
      `“${name}”: several lines of the file are the same, nobody can tell which one to correct.`,
    twice: (name, line) =>
      `“${name}”: another proposal changes line ${line} already. Merge one after the other.`,
  },
  change: (column, from, to) => `${column}: ${from} → ${to}`,
  cell: (column, to) => `${column}: ${to}`,
  empty: '(empty)',
  formula: 'Beware: a spreadsheet would take this text for a formula.',
  faults: {
    'no-lines': () => 'This file is no CSV. Parvis writes to CSV files alone.',
    'not-whole': () => 'Not all of this file is read: it is too large, or its lines are damaged.',
    'no-proposal': (source) =>
      `${source}: no proposal was found in it. Copy the whole message to a text file.`,
    'too-many': (source) => `${source}: more than a thousand proposals at once are too many to look through.`,
    letters: (encoding) =>
      `The encoding of this file (${encoding}) has not all the letters of the proposal. Save the file as UTF-8 first.`,
    'reads-otherwise': () =>
      'With these changes the file would not be read as it should: a line would be taken for headings, a sum or a note.',
  },
  spreadsheet: 'Parvis does not write to workbooks: make the changes by hand, or save the sheet as CSV.',
  address: 'It takes a file on this computer, no address.',
  wouldChange: (count, plural) =>
    `${plural === 'one' ? `${count} line would change` : `${count} lines would change`}. Nothing was written. To write, add --write.`,
  written: (name, count, plural) =>
    `${plural === 'one' ? `${count} line changed` : `${count} lines changed`} in ${name}`,
  nothingToDo: 'There is nothing to change.',
  nothingWritten: 'Nothing was written.',
  unreadable: (source) => `${source} could not be read.`,
};
