import { expect } from 'chai';
import { answerIn } from '../../../src/core/consent/answer.js';

const all = 'address email person phone web';

function told(cell: string): string {
  const { says, without } = answerIn(cell);
  return [says, ...[...without].sort()].join(' ');
}

const answers: Readonly<Record<string, readonly string[]>> = {
  yes: [
    'Oui',
    'oui',
    'OUI',
    'Oui.',
    'Oui !',
    'Oui;',
    'X',
    'x',
    '1',
    'true',
    'TRUE',
    'VRAI',
    '☑',
    'Yes',
    'Ja',
    'Sí',
    'O',
    'Oui, sans réserve',
    'Oui, sans aucune restriction',
    'Oui sans problème',
    'Oui, bien sûr',
    'Oui, avec plaisir',
    'Pas de problème',
    'Aucune objection',
    'No problem',
    'J’accepte',
    "J'accepte que mes coordonnées soient publiées",
    'J’autorise la publication',
    'Je suis d’accord',
    'Nous acceptons',
    'd’accord',
    'OK',
    'Ok pour publication',
    'Accepté',
    'I agree',
    'I consent to publication',
    'Yes, please',
    'Agreed',
    'Ich stimme zu',
    'Einverstanden',
    'Acepto',
    'Estoy de acuerdo',
    'Tout publier',
    'Oui / Yes',
    'Oui, avec mes coordonnées',
    'Oui, y compris le téléphone',
    'Ja, uneingeschränkt',
    'Oui – publication dans l’annuaire',
  ],
  no: [
    'Non',
    'non',
    'NON',
    'Non merci',
    'Non, merci.',
    'No',
    'Nein',
    '0',
    'false',
    'FAUX',
    '☐',
    'N',
    'Je refuse',
    'Nous refusons',
    'Refus',
    'Refusé',
    'Je n’accepte pas',
    'Je ne souhaite pas apparaître',
    'Je ne veux pas que mes coordonnées soient publiées',
    'Pas d’accord',
    'Pas pour le moment',
    'Surtout pas',
    'Je m’oppose à la publication',
    'Ne pas publier',
    'N’accepte pas',
    'I do not agree',
    'I don’t agree',
    'I refuse',
    'No thanks',
    'Not yet',
    'Ich stimme nicht zu',
    'Nein, danke',
    'No acepto',
    'Confidentiel',
    'Non, sauf le nom',
  ],
  [`yes ${all}`]: [
    'Oui, mais sans mes coordonnées',
    'Oui mais sans coordonnées',
    'oui, sans mes coordonnées',
    'Oui (sans les coordonnées)',
    'Oui, sauf mes coordonnées',
    'Oui, à l’exception de mes coordonnées',
    'Oui mais pas mes coordonnées',
    'Oui, hors données personnelles',
    'J’accepte, mais sans mes coordonnées',
    'Sans mes coordonnées',
    'Publication sans coordonnées',
    'Yes, but without my contact details',
    'Yes, except contact details',
    'Ja, aber ohne Kontaktdaten',
    'Sí, pero sin mis datos de contacto',
    'Oui, coordonnées masquées',
  ],
  'yes phone': [
    'Oui mais sans le téléphone',
    'Oui, sauf le tél.',
    'Oui (hors téléphone)',
    'Yes, but not my phone number',
    'Oui, mais pas de téléphone',
    'Tout sauf le téléphone',
    'Ja, aber ohne Telefonnummer',
  ],
  'yes email': [
    'Oui, sans mon adresse mail',
    'Oui mais sans le courriel',
    'Oui, sauf l’e-mail',
    'Yes, except my email address',
  ],
  'yes address': ['Oui, sans l’adresse postale', 'Oui, sauf mon adresse', 'Yes, without my address'],
  'yes email phone': ['Oui, sauf téléphone et mail', 'Yes, but without phone and e-mail'],
  unclear: [
    'Peut-être',
    'À voir',
    '?!',
    'A1',
    '2',
    'Oui, mais seulement le nom',
    'Oui, uniquement le nom et la commune',
    'Oui, mais après relecture',
    'Oui, sous condition',
    'Oui si anonyme',
    'Oui / Non',
    '12/03/2026',
    'Yes, but only the name',
    'voir remarque',
    'Oui, mais le nom ne doit pas paraître',
  ],
  nothing: ['', ' ', '-', 'NC', 'n/a', 'non renseigné', '…'.repeat(0)],
};

describe('what a cell answers to the question whether somebody agrees', () => {
  for (const [expected, cells] of Object.entries(answers)) {
    it(expected, () => {
      for (const cell of cells) expect(`${cell}: ${told(cell)}`).to.equal(`${cell}: ${expected}`);
    });
  }

  it('knows what can be said of being published only', () => {
    const telling = ['J’accepte', 'Je refuse', 'Oui, mais sans mes coordonnées', 'Ne pas publier', 'I agree'];
    expect(telling.filter((cell) => !answerIn(cell).isTelling)).to.deep.equal([]);
    expect(
      ['Oui', 'Non', 'x', '1', 'OK', 'Non merci'].filter((cell) => answerIn(cell).isTelling),
    ).to.deep.equal([]);
  });
});
