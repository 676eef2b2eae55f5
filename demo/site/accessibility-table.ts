import { escapeHtml } from './escape-html.js';
import { points, type Point, type Proof } from './accessibility-points.js';
import type { Language } from './pages.js';

const words = {
  fr: { point: 'Ce qui est dû', proof: 'Comment on le sait', caption: 'Les points et leurs preuves' },
  en: { point: 'What is owed', proof: 'How it is known', caption: 'The points and their proofs' },
} as const;

const proofs: Readonly<Record<Proof, Readonly<Record<Language, string>>>> = {
  tested: { fr: 'Vérifié par un test', en: 'Checked by a test' },
  partly: { fr: 'Vérifié en partie', en: 'Partly checked' },
  'by-eye': { fr: 'Vu, non testé', en: 'Seen, not tested' },
  absent: { fr: 'Sans objet', en: 'Does not apply' },
};

const proofOf = ({ proof, test, note }: Point, language: Language): string =>
  [
    `<strong class="proof proof-${proof}">${proofs[proof][language]}</strong>`,
    test && `<code>${escapeHtml(test.file.replace('test/', '')).replaceAll('/', '/<wbr>')}</code>`,
    note && `<span>${escapeHtml(note[language])}</span>`,
  ]
    .filter(Boolean)
    .join(' ');

const row = (point: Point, index: number, language: Language): string =>
  `<tr><th scope="row">${String(index + 1)}. ${escapeHtml(point[language])}</th><td>${proofOf(point, language)}</td></tr>`;

/** The points of accessibility, each with its test or with what stands in for one. */
export const accessibilityTable = (language: Language): string => {
  const { point, proof, caption } = words[language];
  const rows = points.map((each, index) => row(each, index, language)).join('\n');
  return `<table class="reference points"><caption>${caption}</caption>
    <thead><tr><th scope="col">${point}</th><th scope="col">${proof}</th></tr></thead><tbody>${rows}</tbody></table>`;
};
