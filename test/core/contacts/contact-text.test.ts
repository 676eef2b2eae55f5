import { expect } from 'chai';
import { withoutContacts } from '../../../src/core/export/contacts/contact-text.js';
import { leastWork } from '../../support/work.js';

/** Texts that let somebody be reached: what must not be left of each. */
const reaching: readonly (readonly [text: string, never: RegExp])[] = [
  ['Écrivez à jean.dupont@asso.org avant le 3.', /jean|asso\.org/],
  ['mailto:jean@asso.org?subject=Bonjour', /jean|asso/],
  ['[Nous écrire](mailto:jean@asso.org)', /jean|asso/],
  ['<a href="mailto:jean@asso.org">écrire</a>', /jean|asso/],
  ['jean&#64;asso.org', /jean|asso/],
  ['jean%40asso.org', /jean|asso/],
  ['jean＠asso.org', /jean|asso/],
  ['jean @ asso.org', /jean|asso/],
  ['jean [at] asso [dot] org', /jean|asso|org/],
  ['jean(arobase)asso.org', /jean|asso/],
  ['jean (à) asso.org ou jean {at} asso {point} org', /asso|org/],
  ['jean arobase asso point org', /jean|asso/],
  ['jean at asso dot org', /jean|asso/],
  ['jean at asso.org', /jean|asso/],
  ['jean_at_asso_dot_org', /jean|asso/],
  ['jean-arobase-asso.org', /jean|asso/],
  ['jean <at> asso.org', /jean|asso/],
  ['jean «at» asso.org', /jean|asso/],
  ['jean|at|asso.org', /jean|asso/],
  ['jean *à* asso.org', /jean|asso/],
  ['je\u00adan\u200b@as\u200bso.org', /an|so\.org/],
  ['JEAN.DUPONT@ASSO.ORG', /JEAN|ASSO/],
  ['prénom.nom@société.fr', /nom@|société/],
  ['jean+liste@asso.co.uk', /jean|asso/],
  ['a@b.fr;c@d.fr, e@f.fr', /[ace]@/],
  ['Suivez @jean@piaille.fr', /jean@piaille/],
  ['04 76 11 22 33', /76|22/],
  ['Tél : 04.76.11.22.33.', /76|22/],
  ['04-76-11-22-33', /76|22/],
  ['04/76/11/22/33', /76|22/],
  ['0476112233', /0476/],
  ['04 76 11 22 33', /76|22/],
  ['04 76 11 22 33', /76|22/],
  ['04\u200b76\u200b11\u200b22\u200b33', /76|22/],
  ['+33 4 76 11 22 33', /76|22/],
  ['+33 (0)4 76 11 22 33', /76|22/],
  ['(+33) 476112233', /476/],
  ['0033 4 76 11 22 33', /76|22/],
  ['(0)4 76 11 22 33', /76 11|22 33/],
  ['04 76 11 22 33 / 06 12 34 56 78', /76|34/],
  ['04 76 11 22 33 ou 34', /76 11/],
  ['appelez le 36 46', /36 46/],
  ['Téléphone 3949', /3949/],
  ['standard : 476112233', /4761/],
  ['☎ 12 34 56 78', /34/],
  ['Espagne 612 345 678', /345/],
  ['Londres +44 20 7946 0958', /7946/],
  ['Bruxelles 02 123 45 67', /123/],
  ['Genève 022 123 45 67', /123/],
  ['(202) 555-0147', /0147/],
  ['Appelez ٠٤ ٧٦ ١١ ٢٢ ٣٣', /٧٦/],
  ['https://wa.me/33612345678', /612345678/],
  ['https://api.whatsapp.com/send?phone=33612345678', /612345678/],
  ['tel:+33476112233', /476/],
  ['https://asso.org/?a=jean@asso.org', /jean@/],
  ['https://asso.org/0476112233', /0476/],
  ['Du 12/03/2026 au 04 76 11 22 33', /76 11/],
  ['38130 Échirolles, 04 76 11 22 33, de 9 h à 12 h', /76 11/],
];

/** Figures and signs that let nobody be reached. */
const harmless = [
  'Ouvert du 12/03/2026 au 15/04/2026, de 9h30 à 12h',
  '2026-03-12T14:00',
  'Mo-Fr 09:00-12:00,14:00-18:00',
  '12 rue des Lilas, 38130 Échirolles',
  '45.1234567, 5.7123456',
  'SIRET 123 456 789 00012',
  'SIREN : 123 456 789',
  'Capacité : 1 200 places',
  '1 250 000 habitants',
  'de 2019 à 2026',
  'https://asso.org/2026/03/12/article-123456',
  'https://www.facebook.com/100064567890123',
  'Paul & Marie, 3e étage',
  'ISBN 978-2-1234-5680-3',
  'Article 12-3, alinéa 4',
  '16, 17, 18 et 19 janvier 2026',
  'Look at the map, or at home.',
];

describe('Contacts inside texts', () => {
  for (const [text, never] of reaching)
    it(`are taken out of « ${text} »`, () => {
      const left = withoutContacts(text);
      expect(left).to.include('[…]').and.to.not.match(never);
    });

  for (const text of harmless)
    it(`leaves « ${text} » alone`, () => {
      expect(withoutContacts(text)).to.equal(text);
    });

  it('leaves days, amounts and identifiers alone where a column holds them', () => {
    expect(withoutContacts('612 345 678', true)).to.equal('612 345 678');
    expect(withoutContacts('sur rendez-vous au 04 76 11 22 33', true)).to.not.include('76 11');
  });

  it('keeps what stands around them', () => {
    expect(withoutContacts('Écrivez à jean@asso.org, ou appelez le 04 76 11 22 33 le matin.')).to.equal(
      'Écrivez à […], ou appelez le […] le matin.',
    );
  });
});

describe('Long texts', () => {
  const endless = ['a', '1', '0 ', '@', '(', '- ', 'at ', '+', 'é.', '[at] '];
  for (const piece of endless)
    it(`of « ${piece} » are looked through in a time that grows no faster than they`, async () => {
      const work = (length: number): Promise<number> =>
        leastWork(() => withoutContacts(piece.repeat(Math.ceil(length / piece.length))));
      expect(await work(40_000)).to.be.below(12 * Math.max(await work(10_000), 2));
    });
});
