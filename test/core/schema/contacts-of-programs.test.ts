import { expect } from 'chai';
import { csvOf, filters, roles, see, turn } from './seen.js';

const name = (row: number): string => `Association ${String.fromCharCode(65 + row)}`;
const mail = (row: number): string => `contact${String(row)}@example.fr`;
const two = (number: number): string => String(number).padStart(2, '0');
const moment = (row: number): string => `2026-09-${two(row + 1)} 08:12:${two(row * 3)}`;

describe('Accounts of a program for contacts', () => {
  it('say nothing of who cares for them, nor when: Salesforce', async () => {
    const seen = await see(
      csvOf({
        Id: (row) => `0015g00000AbCd${String.fromCharCode(65 + row)}AAB`,
        IsDeleted: () => 0,
        Name: name,
        Type: turn('Association', 'Collectivité'),
        BillingCity: turn('Valbrune', 'Échirelles'),
        BillingGeocodeAccuracy: turn('Address', 'City'),
        OwnerId: () => '0055g00000XyZa1AAB',
        LastActivityDate: (row) => `2026-10-${two(row + 1)}`,
        Public_vise__c: turn('Jeunes;Adultes', 'Seniors', 'Jeunes'),
      }),
    );
    const { columns } = seen;
    for (const hidden of ['IsDeleted', 'BillingGeocodeAccuracy', 'OwnerId', 'LastActivityDate'])
      expect(columns.get(hidden)?.role, hidden).to.equal('hidden');
    expect(columns.get('Public_vise__c')).to.include({ label: 'Public vise', separator: ';' });
    expect(filters(seen)).to.include('Public_vise__c');
  });

  it('say nothing of who cares for them, nor when: Zoho', async () => {
    const found = roles(
      await see(
        csvOf({
          'Record Id': (row) => `zcrm_5123450000003${String(8100 + row)}`,
          'Account Owner.id': () => 'zcrm_5123450000000301001',
          'Account Owner': turn('Claire Petit', 'Lou Martin'),
          'Account Name': name,
          'Modified Time': moment,
          'Last Activity Time': moment,
          'Billing City': turn('Valbrune', 'Échirelles'),
          'Billing Code': turn('38911', '38912'),
        }),
      ),
    );
    expect(found).to.include({
      'Account Owner': 'hidden',
      'Last Activity Time': 'hidden',
      'Account Name': 'title',
      'Billing Code': 'postcode',
    });
  });

  it('leave owners of houses, and last visits, to those who tell of them', async () => {
    const found = roles(
      await see(
        csvOf({
          Lieu: name,
          Owner: turn('Ville', 'Région'),
          'Last visit': (row) => `2026-10-${two(row + 1)}`,
        }),
      ),
    );
    expect(Object.values(found)).to.not.include('hidden');
  });
});

describe('Subscribers of a list of letters', () => {
  it('are in nobody’s hands: where somebody clicked, when, and what was noted', async () => {
    const seen = await see(
      csvOf({
        'Email Address': mail,
        'First Name': turn('Amina', 'Jean', 'Lou'),
        'Last Name': (row) => `Roux ${String.fromCharCode(65 + row)}`,
        MEMBER_RATING: turn(2, 3, 4),
        OPTIN_TIME: moment,
        CONFIRM_IP: (row) => `192.0.2.${String(10 + row)}`,
        LATITUDE: (row) => `45.1${String(row)}`,
        LONGITUDE: (row) => `5.7${String(row)}`,
        GMTOFF: () => 1,
        CC: () => 'FR',
        REGION: () => 'ARA',
        LEID: (row) => 481_000_210 + row * 17,
        EUID: (row) => `f3a9${String(row)}c1b2d`,
        NOTES: turn('à relancer', ''),
        TAGS: turn('"Bénévole","Conseil"', '"Bénévole"', '"Partenaire"'),
      }),
    );
    const found = roles(seen);
    expect(Object.keys(found).filter((column) => found[column] !== 'hidden')).to.deep.equal([
      'Email Address',
      'First Name',
      'Last Name',
      'TAGS',
    ]);
  });
});

describe('Notes that say themselves that they are private', () => {
  for (const heading of ['Note (privée)', 'Commentaire interne', 'internal_notes', 'Private notes'])
    it(`are hidden: ${heading}`, async () => {
      const seen = await see(
        csvOf({ Nom: name, [heading]: turn('A relancer pour impayé', '', 'Ne répond jamais au téléphone') }),
      );
      expect(seen.columns.get(heading)?.role).to.equal('hidden');
    });

  for (const heading of ['Note (publique)', 'Commentaire', 'Règlement interne', 'École privée'])
    it(`are no others: ${heading}`, async () => {
      const seen = await see(csvOf({ Nom: name, [heading]: turn('Ouvert à tous', '', 'Sur rendez-vous') }));
      expect(seen.columns.get(heading)?.role).to.not.equal('hidden');
    });
});

describe('Accounts that a program writes as addresses of mail', () => {
  it('are nobody’s to write to', async () => {
    const found = roles(
      await see(
        csvOf({
          Nom: name,
          _creator: turn('a5adebe279e04415@auth.local', 'b6adebe279e04415@auth.local'),
          'Modifié par': turn('claire@example.fr', 'lou@example.fr'),
          Courriel: mail,
        }),
      ),
    );
    expect(found).to.include({ _creator: 'hidden', 'Modifié par': 'hidden', Courriel: 'email' });
  });
});
