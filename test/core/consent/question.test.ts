import { expect } from 'chai';
import { questionOf } from '../../../src/core/consent/question.js';
import { mayAskConsent } from '../../../src/core/consent/may-ask.js';

type Level = 'sure' | 'inverted' | 'unsure' | 'none';

function levelOf(heading: string): Level {
  const question = questionOf(heading);
  if (!question) return 'none';
  if (!question.isSure) return 'unsure';
  return question.isInverted ? 'inverted' : 'sure';
}

const headings: Readonly<Record<Level, readonly string[]>> = {
  sure: [
    'Accord de publication',
    'accord_publication',
    'accordPublication',
    'ACCORD PUBLICATION',
    'Accord pour publication (oui/non)',
    'J’accepte que mes coordonnées soient publiées',
    "J'accepte que mes coordonnées soient publiées dans l'annuaire *",
    'Acceptez-vous que ces réponses soient publiées dans l’annuaire ?',
    'Acceptez-vous de paraître ?',
    'Acceptez-vous d’apparaître dans l’annuaire public ?',
    'Autorisez-vous la publication de ces informations sur le site de la ville ?',
    'Autorisez-vous la diffusion de vos coordonnées ?',
    'Autorisation de diffusion',
    'Diffusion autorisée',
    'J’autorise la mairie à publier ces informations',
    'J’autorise l’association à mettre en ligne ma fiche',
    'Souhaitez-vous figurer dans l’annuaire ?',
    'Souhaitez-vous que votre structure apparaisse dans l’annuaire en ligne ?',
    'Voulez-vous que votre association soit référencée sur le site ?',
    'Êtes-vous d’accord pour que vos données soient rendues publiques ?',
    'Consentement à la publication',
    'Consentement RGPD',
    'Accord RGPD',
    'Consentement',
    'Q12. Acceptez-vous que vos réponses soient publiées ?',
    'Acceptez-vous d’être publié ? Vos réponses ne seront pas transmises à des tiers.',
    'Autorisez-vous la publication de vos coordonnées et de votre photo ?',
    'Do you agree to be listed in the directory?',
    'Consent to publication',
    'I consent to my details being published',
    'Do you agree that your data may be published? We will never share it.',
    'Publication consent',
    'Permission to publish',
    'May we publish your contact details?',
    'Would you like to be listed in our directory?',
    'Einwilligung zur Veröffentlichung',
    'Sind Sie mit der Veröffentlichung einverstanden?',
    'Dürfen wir Ihre Daten veröffentlichen? (Zustimmung zur Veröffentlichung)',
    '¿Autoriza la publicación de sus datos?',
    'Acepto que mis datos sean publicados',
    'Consenso alla pubblicazione',
  ],
  inverted: [
    'Ne pas publier',
    'Refus de publication',
    'Je ne souhaite pas apparaître dans l’annuaire',
    'Cochez si vous ne souhaitez pas être publié',
    'Opposition à la diffusion',
    'Do not publish',
    'Do not list in directory',
    'I do not want to be listed',
    'Nicht veröffentlichen',
    'No publicar',
    'Masquer dans l’annuaire',
  ],
  unsure: [
    'RGPD',
    'GDPR',
    'Accord',
    'Publication',
    'À publier',
    'Publier',
    'Annuaire',
    'Autorisation',
    'J’accepte que mes données soient traitées',
    'Accord ou refus de publication',
    'Acceptez-vous de diffuser notre affiche ?',
    'Souhaitez-vous être visible ?',
    'Confidentiel',
    'Apparaît publiquement',
    'bool_display_info',
    'Visible sur le site',
    'Afficher dans l’annuaire public',
    'Afficher sur le site',
    'display_public',
    'Afficher les coordonnées',
    'Affiché en ligne',
  ],
  none: [
    'Affiche',
    'Affichage libre',
    'Visible',
    'Display Name',
    'Visible depuis la route',
    'Showroom',
    'Nom',
    'Courriel',
    'Publics',
    'Public accueilli',
    'Droit à l’image',
    'Autorisez-vous la publication de photos ?',
    'J’accepte d’être photographié (droit à l’image)',
    'Acceptez-vous les conditions d’utilisation ?',
    'Acceptez-vous la newsletter ?',
    'J’accepte de recevoir la lettre d’information',
    'Acceptez-vous d’être recontacté ?',
    'I accept the terms and conditions',
    'Subscribe to newsletter',
    'Animaux acceptés',
    'Moyens de paiement acceptés',
    'Paiement en ligne accepté',
    'Accepte la carte bancaire',
    'Enfants acceptés',
    'Accordéon',
    'Date de publication',
    'Date d’accord',
    'Publié le',
    'published_at',
    'Directeur de la publication',
    'Director',
    'Site internet',
    'Internet',
    'Site web',
    'Accès internet',
    'Visible de la rue',
    'En ligne',
    'Permis de conduire',
    'Accord national',
    'Agreement number',
    'Lieu de diffusion',
    'Souhaits',
    'Would recommend',
    'Vous souhaitez publier une annonce ?',
    'Figures',
  ],
};

describe('what a heading asks about being published', () => {
  for (const [level, names] of Object.entries(headings)) {
    for (const name of names) {
      it(`« ${name} »: ${level}`, () => {
        expect(levelOf(name)).to.equal(level);
        if (level !== 'none') expect(mayAskConsent(name)).to.equal(true);
      });
    }
  }

  it('is not looked for where a column tells whom something is for', () => {
    const audiences = [
      'Publics',
      'publics',
      'Public',
      'Public cible',
      'PUBLICS ACCUEILLIS',
      'Publics [Jeunes]',
    ];
    for (const name of [
      ...audiences,
      'Tout public',
      'types_de_public',
      'Type de public visé',
      'Public concerné',
    ])
      expect(mayAskConsent(name), name).to.equal(false);
    for (const name of [
      'Public sur le site ?',
      'Rendre public',
      'Publié',
      'publication',
      'Publicité acceptée',
    ])
      expect(mayAskConsent(name), name).to.equal(true);
  });

  it('is about some details where it names no more', () => {
    const about = (heading: string): readonly string[] => [...(questionOf(heading)?.about ?? [])].sort();
    expect(about('Acceptez-vous que votre téléphone soit publié ?')).to.deep.equal(['phone']);
    expect(about('Autorisez-vous la publication de votre adresse mail ?')).to.deep.equal(['email']);
    expect(about('Accord publication tel')).to.deep.equal(['phone']);
    expect(about('Accord pour diffusion de l’adresse postale et du courriel')).to.deep.equal([
      'address',
      'email',
    ]);
    expect(about('May we publish your phone number?')).to.deep.equal(['phone']);
    expect(about('Acceptez-vous la publication de vos coordonnées (téléphone, adresse) ?')).to.deep.equal([]);
    expect(
      about('Autorisez-vous la publication de ces informations sur le site de la ville ?'),
    ).to.deep.equal([]);
  });

  it('is asked of a heading however long, in little time', () => {
    const begun = Array.from({ length: 40 }, () => 'ne souhaite pas publier ').join('');
    expect(levelOf(begun)).to.equal('none');
  });
});
