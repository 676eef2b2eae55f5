import type { DiagnoseWords } from '../diagnose.js';

export const diagnose: DiagnoseWords = {
  panel: 'Diagnosis',
  why: 'This box is here because the tag has the attribute diagnose. Take the attribute out once all is well: visitors will not see the box.',
  loading: 'The file is being read.',
  noFile: 'This list comes from a search engine: there is no file to examine.',
  problems: (count) => `To be mended in the file (${count})`,
  template: (count) => `Your card template is not used (${count})`,
  columns: (count) => `What each column was taken for (${count})`,
  line: (line) => `Line ${line}`,
  wholeFile: 'The whole file',
  otherwise: 'Say otherwise',
  facts: {
    label: 'Call it something else',
    title: 'It is the name of the entries',
    role: 'Another column plays this role',
    list: 'Its cells hold several values',
    noList: 'Its cells are not to be split',
    filter: 'Make it a filter',
    noFilter: 'Do not make it a filter',
    shown: 'Show it',
  },
  otherColumn: 'other column',
  tag: 'The tag to copy',
  link: 'See the file',
  copy: 'Copy the tag',
  copied: 'Tag copied',
  byHand: 'Not copied: select the tag and copy it',
  otherUse: {
    directory: 'This file looks rather like a directory: try the tag actor-directory.',
    agenda: 'This file looks rather like an agenda: try the tag training-agenda.',
  },
  forms: {
    to: (said) => `<actor-form to="${said}">: one address of mail is needed, and nothing else.`,
    page: (said) => `<actor-form>: “${said}” is no address of a page.`,
    forge: (said) =>
      `<actor-form forge="${said}">: an https address of a repository is needed, without a password.`,
    placeholder: (said) =>
      `<actor-form>: {${said}} is neither a column that is shown, nor {diff}, {csv}, {id} or {url}.`,
    nowhere: () =>
      '<actor-form>: nothing says whereto proposals go. Add to="directory@example.org", or correction-url and new-url.',
  },
  try: 'Try another file',
  choose: (formats) => `Choose or drop a file (${formats})`,
  stays: 'It is read in your browser and sent nowhere.',
  reading: (name) => `Reading ${name}…`,
  opened: (name) => `This diagnosis is that of ${name}, which has stayed on your device.`,
  back: 'Back to the file of the page',
};
