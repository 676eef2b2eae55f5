import type { FailureWords } from '../failures.js';

export const failures: FailureWords = {
  line: (line) => `line ${line}`,
  said: (words) => `: “${words}”`,
  sentences: {
    'invalid-address': () =>
      'The address of the file is not valid. It must begin with https:// or name a file of this site.',
    offline: () => 'There is no connection to the Internet. Try again once it is back.',
    'network-or-cors': () =>
      'The file could not be reached. Check its address; if it is on another site, that site must allow reading (header Access-Control-Allow-Origin).',
    'mixed-content': () =>
      'The page is on https and the file on http: browsers refuse it. Use an https address.',
    timeout: () => 'The server does not answer. Try again in a moment.',
    'http-401': () => 'The file is not public: the server asks for permission.',
    'http-404': () => 'The file is not at this address. Check it, or upload the file again.',
    'http-other': ({ status }) => `The server answered with an error${status}. Try again in a moment.`,
    'html-instead-of-data': () =>
      'This address leads to a web page, not to the file. Take the download link of the file.',
    'xml-instead-of-data': () => 'This file is XML. Save the data as CSV or JSON.',
    'feed-instead-of-data': () =>
      'This file is a news feed (RSS or Atom), not a list: a feed reader or the site itself can show it. Give the address of a table, a calendar (.ics) or JSON data.',
    'yaml-instead-of-data': () => 'This file is written in YAML. Save or export the list as CSV or JSON.',
    'contacts-instead-of-data': () =>
      'This file is an address book (vCard, .vcf). Export the contacts as CSV.',
    archive: () => 'This file is a compressed archive. Unpack it, then upload the CSV or JSON inside.',
    spreadsheet: () =>
      'This file is a workbook, and the format attribute says otherwise: remove that attribute, the workbook is read as it is.',
    'workbook-password': () =>
      'This workbook is protected by a password. Save a copy without a password, and give the address of the copy.',
    'workbook-broken': () =>
      'This workbook is damaged or incomplete. Open it in the spreadsheet, save it again, then upload it once more.',
    'binary-workbook': () => 'This workbook is in Excel’s binary format (.xlsb). Save it as .xlsx or .ods.',
    'old-workbook': () =>
      'This workbook is in the old format of Excel (.xls). Save it as .xlsx or .ods, and give the address of that file.',
    'empty-workbook': () => 'No visible sheet of this workbook holds any data.',
    'no-workbook': () =>
      'This file is a document (text, slides…), not a workbook. Put the list in a spreadsheet, as .ods or .xlsx.',
    iwork: () =>
      'This file comes from Numbers, Pages or Keynote. In Numbers, export the list as Excel (.xlsx) or CSV.',
    binary: () => 'This file is not text. Save the data as CSV or JSON.',
    'no-calendar': () => 'This file is named like a calendar (.ics) but is none. Export it once more.',
    empty: () => 'The file is empty.',
    'no-rows': () => 'The file holds no rows of data.',
    'reported-error': ({ said }) =>
      `The source answers with an error instead of the list${said}. Check the address of the file, and the access key if one is needed.`,
    'too-large': () => 'The file is too large to be read. Make it smaller or split it.',
    'invalid-json': ({ line }) => `This file is not valid JSON${line}. Export it again, or correct it there.`,
    'unknown-encoding': () =>
      'The encoding asked for does not exist. Remove the encoding attribute, or write for example utf-8.',
    'missing-script': ({ part }) =>
      `A part of the program is missing${part}: the folder parvis/ must be copied as a whole.`,
    'no-answer': () =>
      'The search engine does not answer, or not as expected. Check the address of the source, then try again.',
    busy: () =>
      'The search engine has too much to do (429 or 503). The page has tried several times. If it is yours, give it more means; if not, ask its publisher what it takes.',
    quota: () =>
      'The portal takes no more questions without an account for now: its quota is used up. Ask its publisher to raise it, or serve a copy of the list as a file.',
    'half-answer': () =>
      'The search engine has answered only in part (a broken connection, missing parts of the index, a time limit). Half an answer is never shown.',
    'unknown-answer': () =>
      'The answer is not that of such an engine, or not of this version. Check the address and the attribute engine.',
    'question-refused': () =>
      'The search engine refuses the question (400). A field may have another name or type now: reload the page, and check where, filters and sort.',
    unexpected: () => 'The file could not be read, for an unexpected reason.',
  },
};
