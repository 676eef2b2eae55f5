import { expect } from 'chai';
import type { ProblemCode } from '../../../src/core/base/problem.js';
import type { LoadErrorCode } from '../../../src/core/source/load-error.js';
import { failureSentence } from '../../../src/locale/failures.js';
import { problemSentence } from '../../../src/locale/problems.js';

/** Every code once: the compiler refuses the file when one is missing. */
const problemCodes: Readonly<Record<ProblemCode, true>> = {
  'not-utf8': true,
  'encoding-unsure': true,
  mojibake: true,
  'control-characters': true,
  'cut-off': true,
  'too-large': true,
  'too-many-rows': true,
  'too-many-columns': true,
  'cell-cut': true,
  'mixed-line-endings': true,
  'separator-line': true,
  'blank-rows': true,
  'stray-spaces': true,
  'lines-above-heading': true,
  'lines-below-heading': true,
  'no-heading': true,
  'duplicate-heading': true,
  'empty-heading': true,
  'ragged-row': true,
  'unclosed-quote': true,
  'stray-quote': true,
  'merge-markers': true,
  'invalid-json-line': true,
  'not-a-record': true,
  'sections-read': true,
  'filled-down': true,
  'lines-joined': true,
  'names-joined': true,
  'month-beside': true,
  'other-tables': true,
  'tables-joined': true,
  'year-above': true,
  transposed: true,
  grid: true,
  poll: true,
  'shifted-rows': true,
  'nested-too-deep': true,
  'nested-records': true,
  'several-tables': true,
  'one-page': true,
  'partial-answer': true,
  'no-rows': true,
  'no-events': true,
  'private-events': true,
  'unknown-zone': true,
  'hidden-rows': true,
  'filtered-rows': true,
  'hidden-columns': true,
  'merged-cells': true,
  'formula-without-value': true,
  'formula-error': true,
  'sheets-alike': true,
  'empty-column': true,
  'constant-column': true,
  'no-title': true,
  'empty-title': true,
  'repeated-title': true,
  'repeated-id': true,
  'duplicate-row': true,
  'section-row': true,
  'ended-entries': true,
  'empty-answers': true,
  'withheld-rows': true,
  'withheld-details': true,
  'consent-column': true,
  passwords: true,
  'bad-email': true,
  'bad-url': true,
  'bad-phone': true,
  'bad-date': true,
  'no-day': true,
  'end-before-start': true,
  'unread-rule': true,
  'empty-rule': true,
  'cut-rule': true,
  'unread-exception': true,
  'damaged-identifier': true,
  'range-as-date': true,
  'swapped-coordinates': true,
  'projected-coordinates': true,
  'converted-coordinates': true,
  'impossible-coordinates': true,
  'missing-coordinates': true,
  'mixed-spelling': true,
  'html-in-cells': true,
  'unknown-column': true,
  'unknown-sheet': true,
  'no-glossary': true,
  'unknown-value': true,
};

const failures: Readonly<Record<LoadErrorCode, true>> = {
  'invalid-address': true,
  offline: true,
  'network-or-cors': true,
  'mixed-content': true,
  timeout: true,
  'http-401': true,
  'http-404': true,
  'http-other': true,
  'html-instead-of-data': true,
  'xml-instead-of-data': true,
  'feed-instead-of-data': true,
  'contacts-instead-of-data': true,
  'yaml-instead-of-data': true,
  archive: true,
  spreadsheet: true,
  'workbook-password': true,
  'workbook-broken': true,
  'binary-workbook': true,
  'old-workbook': true,
  'empty-workbook': true,
  'no-workbook': true,
  iwork: true,
  binary: true,
  'no-calendar': true,
  empty: true,
  'no-rows': true,
  'reported-error': true,
  'too-large': true,
  'invalid-json': true,
  'unknown-encoding': true,
  'missing-script': true,
  'no-answer': true,
  busy: true,
  quota: true,
  'half-answer': true,
  'unknown-answer': true,
  'question-refused': true,
  unexpected: true,
};

const codes = Object.keys(problemCodes) as ProblemCode[];
const reasons = Object.keys(failures) as LoadErrorCode[];

/** Every sentence of a language, with everything told and with nothing told. */
const sentences = (language: 'fr' | 'en'): readonly string[] => [
  ...codes.map((code) => problemSentence({ code }, language)),
  ...codes.map((code) => problemSentence({ code, column: 'Nom', count: 1234, sample: 'x' }, language)),
  ...reasons.map((code) => failureSentence({ code, status: null, line: null }, language)),
  ...reasons.map((code) => failureSentence({ code, status: 503, line: 7 }, language)),
];

describe('the sentences for owners', () => {
  for (const language of ['fr', 'en'] as const) {
    it(`are whole sentences in ${language}`, () => {
      for (const sentence of sentences(language)) {
        expect(sentence).to.match(/^[\p{Lu}\d].*\.$/u);
        expect(sentence).to.not.match(/undefined|null|\$\{| {2}| \(\)/);
      }
    });
    it(`tell column, number and sample in ${language}`, () => {
      const sentence = problemSentence(
        { code: 'bad-email', column: 'Courriel', count: 1234, sample: 'a@' },
        language,
      );
      expect(sentence)
        .to.include('Courriel')
        .and.to.include('a@')
        .and.to.match(/1\D?234/);
    });
  }
  it('keep to French typography', () => {
    for (const sentence of sentences('fr')) {
      expect(sentence).to.not.match(/'| [;:!?»]|« /);
    }
  });
  it('tell the place of a column that has no name', () => {
    const told = (column: string): string => problemSentence({ code: 'empty-heading', column }, 'fr');
    expect(told('#0')).to.include('dans la colonne n°\u00a01\u00a0:');
    expect(told('#11')).to.include('n°\u00a012');
    expect(told('#metoo')).to.include('«\u202f#metoo\u202f»');
  });
  it('say one and many', () => {
    expect(problemSentence({ code: 'bad-url', count: 1 }, 'en')).to.match(/^One cell holds /);
    expect(problemSentence({ code: 'bad-url', count: 2 }, 'en')).to.match(/^2 cells hold /);
    expect(problemSentence({ code: 'empty-title', count: 1 }, 'fr')).to.match(/^Une ligne n’a pas /);
    expect(problemSentence({ code: 'empty-title', count: 2 }, 'fr')).to.match(/^2 lignes n’ont pas /);
  });
});
