import type { GuideWords } from '../guide.js';

export const guide: GuideWords = {
  step: (step, steps) => `Question ${step} of ${steps}`,
  ask: (label) => `${label}: what are you looking for?`,
  where: (label) => `Where? Choose: ${label}`,
  several: 'You can tick several boxes.',
  any: 'It does not matter, or I do not know',
  others: (count) => `Show the ${count} other answers`,
  next: 'Continue',
  back: 'Back',
  show: { one: 'Show the result', other: 'Show the # results' },
  stop: 'Stop and see everything',
  again: 'Back to the questions',
  answers: 'Your answers',
  change: 'Change',
  found: (count, noun) => `${count} ${noun} for you`,
  none: 'We found nothing with all these answers.',
  without: (answer, count, noun) => `Without “${answer}”: ${count} ${noun}`,
  list: 'Show the list',
  print: 'Print',
  near: 'Close by, but not in the same place:',
  kilometres: (distance) => `about ${distance} km away`,
  unable: 'These questions cannot be asked. The list comes from a service that does not count its answers.',
  leftOut: (name, answers, most) =>
    `No question “${name}”: ${answers === null ? 'no column that is shown is called so' : `it has ${answers} answers, 2 to ${most} can be asked`}.`,
};
