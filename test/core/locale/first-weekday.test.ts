import { expect } from 'chai';
import { firstWeekday } from '../../../src/locale/first-weekday.js';

describe('the day that weeks begin with', () => {
  it('follows the region, and is Monday without one', () => {
    const days = ['fr', 'fr-FR', 'fr-CA', 'en', 'en-GB', 'en-US', 'es', 'es-MX', 'ar-EG', 'not a tag'].map(
      firstWeekday,
    );
    expect(days).to.deep.equal([0, 0, 6, 0, 0, 6, 0, 6, 5, 0]);
  });

  it('is known where the browser does not tell', () => {
    const { Locale } = Intl;
    class Silent extends Locale {
      getWeekInfo = undefined;
      weekInfo = undefined;
    }
    try {
      Object.assign(Intl, { Locale: Silent });
      expect(['fr-FR', 'fr-CA', 'en-US', 'ar-EG'].map(firstWeekday)).to.deep.equal([0, 6, 6, 5]);
    } finally {
      Object.assign(Intl, { Locale });
    }
  });
});
