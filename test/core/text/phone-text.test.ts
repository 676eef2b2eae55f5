import { expect } from 'chai';
import { phoneText } from '../../../src/core/text/phone-text.js';

describe('A telephone number on screen', () => {
  const shown: readonly (readonly [written: string, language: string, told: string])[] = [
    ['0465711000', 'fr', '04 65 71 10 00'],
    ['+33465711000', 'fr', '04 65 71 10 00'],
    ['0033465711000', 'fr', '04 65 71 10 00'],
    ['0465711000', 'en', '04 65 71 10 00'],
    ['+33465711000', 'en', '+33 4 65 71 10 00'],
    ['04.65.71.10.00', 'fr', '04.65.71.10.00'],
    ['+3225551234', 'fr', '+3225551234'],
    ['3949', 'fr', '3949'],
    ['0465711000 poste 12', 'fr', '0465711000 poste 12'],
  ];
  for (const [written, language, told] of shown) {
    it(`is « ${told} » for ${written} in ${language}`, () => {
      expect(phoneText(written, language).replaceAll('\u00a0', ' ')).to.equal(told);
    });
  }
});
