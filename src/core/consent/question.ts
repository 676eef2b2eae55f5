import { headingWords } from '../schema/heading.js';
import { detailsListed, type Details } from './details.js';
import { mayAskConsent } from './may-ask.js';

/** What the heading of a column asks about being published. */
export interface Question {
  /** Whether it can mean nothing else; otherwise the answers must say so. */
  readonly isSure: boolean;
  /** « Ne pas publier »: who says yes refuses. */
  readonly isInverted: boolean;
  /** What it asks for where that is no more than some ways to be reached; null for the entry as a whole. */
  readonly about: Details | null;
}

/** Saying yes to what somebody else will do. */
const agreeing =
  /\b(?:accept|accord(?!eon)|d accord|autori[sz]|consen[st]|agree|permission|permit|allow|authori[sz]|einwillig|einverst|zustimm|erlaub|acept|acuerdo|accett|acconsent|opt ?in)/;
/** Wishing it. */
const wishing =
  /\b(?:souhait|voul(?:ez|ons)|veux|desir|want|wish|would|like to|may we|can we|mocht|quier|dese[ae]|vuoi|vuole)/;
const protection = /\b(?:rgpd|gdpr|dsgvo|avg|lopd|donnees personnelles|personal data|personenbezogen\w+)\b/;

/** Being put before the public. */
const published =
  /publi(?:cation|er|es?|ee?s?|ez|ons|ent|able|sh\w*|kation|car|cad[oa]s?|cacion\w*|care|cat[oaie]|cazione)\b|pubblica\w*|veroffentlich|\bdiffus|\bdifus|\bdifund|\bparaitre|\bparaiss|\bapparai|\bfigur(?:er|e|ent)\b|\brendu\w* publi|\brendre publi|\bmis\w* en ligne|\bmettre en ligne|\bannuaire|\bdirector(?:y|io)\b|\bverzeichnis|\bbe listed\b|\blisted\b|\blisting\b|\bappear|\baparec|\belenco\b|\b(?:made|make) public/;
/** The same, where it may be about something else: a poster, a payment on the web. */
const mayPublish =
  /\baffich|\bvisible|\bmontr(?:er|e|ee|es)\b|\bpartag|\bshare|\bcommuniqu|\btransm|\breference|\bdisplay|\bshown?\b|\bonline\b|\ben ligne\b|\bweb|\binternet\b|\bsite\b|\bmostrar/;
const showing = /\b(?:affich\w*|visible|apparai\w*|display\w*|shown?)\b/;
/** Publishing something of one’s own: « Souhaitez-vous publier une annonce ? ». */
const publishing = /\b(?:publier|diffuser|afficher|partager|communiquer|publish|share|post)\b/;
const passive =
  /\b(?:soi(?:en)?t|etre|est|sont|be|been|are|being|werden|sean?|siano)\b.{0,40}(?:publi|diffus|affich|visible|listed|veroffentlich|reference|mis|show|displayed|shared|partag|difund)|\b(?:figur(?:er|e|ent)|apparaitre|apparais\w*|paraitre|paraiss\w*|appear|aparecer|listed|included|inscrit\w*)\b/;
const data =
  /\b(?:coordonnees|donnees|informations?|infos?|reponses?|fiche|details|data|daten|angaben|datos|dati|contact|telephone|tel|e?mail|courriel|adresse|numero|phone|structure|association|nom|name)\b/;

/** What else people are asked to agree to. */
const other =
  /\b(?:newsletter|infolettre|lettre d info\w*|bulletin|cgu|cgv|reglement|charte|conditions?|terms|cookies?|animaux|animal|paiement|payment|cartes?|cheques?|virement|recontact\w*|contacte\w*|contacted|mentions legales|politique|policy|marketing|recevoir|receive|mailing|stationnement|nutzungsbedingungen|condiciones|termini)\b/;
const pictures =
  /\b(?:images?|photos?|videos?|portrait|fotos?|bild\w*|pictures?|captations?|prises? de vue|recht am)\b/;
/** What a heading says of the publication instead of asking for it. */
const aboutIt =
  /^(?:date|nombre|nb|type|numero|n|lieu|titre|annee|jour|heure|id|lien|url|number|year|when|fecha|datum)\b|\b(?:date|at|on|by|le|year|url)$/;

const refusing =
  /\b(?:refus\w*|oppos\w*|opt ?out|masque[rsz]?\w*|cache[rsz]?|hide|hidden|confidentie\w*|confidential|vertraulich\w*|widerspruch\w*)\b/;
/** Close by what is negated: further off, « ne … pas » tells what will not be done with the answers. */
const negated =
  /\bn(?:e)? (?:souhait\w*|veu\w*|voul\w*|desir\w*|accept\w*|autoris\w*|consen\w*|soi(?:en)?t|doi\w*|peu\w*) (?:pas|plus)\b|\b(?:ne|surtout) pas (?:etre |le |la |les |me |faire |mes |vos |nos )*(?:publi|diffus|affich|parai|appar|figur|montr|mettre|rendre)|\b(?:do not|don t|not to|not) (?:want|wish|agree|consent|publish|list|be |show|display|appear)|\bnicht (?:veroffentlich|anzeig|zeigen)|\bno (?:publicar|publicado|difundir|mostrar|pubblicare)|\bnon (?:publi|diffus)/;
const anyNegation = /\bn(?:e)?\b.{0,60}\b(?:pas|plus|jamais)\b|\b(?:not|never|nicht|kein\w*|don t)\b/;

/** What says nothing in a heading of two words. */
const fillers =
  /\b(?:de|la|le|les|du|des|d|l|un|une|votre|vos|mon|mes|ma|notre|nos|a|au|aux|en|pour|of|to|the|for|your|my|by|par|oui|non|ou|o|n|yes|no|y|or|j|je|vous|nous|i|we|do|you|dans|sur|in|on|be|is|est|etre|ce|cette|svp|please|ok|personnelles?|question|q|publi(?:c|que)s?|publiquement|publicly|bool|flag|\d+)\b/g;

/**
 * What a heading asks about being published; null where it asks nothing of the kind. Where the whole of a long heading leaves a
 * doubt (it says as well what the answers will not be used for), the sentence that asks decides.
 */
export function questionOf(heading: string): Question | null {
  if (heading.length > LONGEST) return null;
  const whole = questionIn(wordsOf(heading));
  if (whole?.isSure || !mayAskConsent(heading)) return whole;
  const sentences = heading.split(/[.!?;:()[\]\n]/).map((sentence) => questionIn(wordsOf(sentence)));
  return sentences.find((question) => question?.isSure) ?? whole;
}

/** A question may be long: a whole sentence with its reasons. */
const LONGEST = 600;

function wordsOf(text: string): string {
  return headingWords(text).join(' ');
}

function questionIn(words: string): Question | null {
  if (aboutIt.test(words)) return null;
  const isElsewhere = other.test(words) || (pictures.test(words) && !isBesidePictures(words));
  if (isElsewhere && !(published.test(words) && agreeing.test(words) && !pictures.test(words))) return null;
  const isInverted = (refusing.test(words) && !agreeing.test(words)) || negated.test(words);
  const isDoubtful = isElsewhere || (!isInverted && (anyNegation.test(words) || refusing.test(words)));
  const about = aboutOf(words);
  if (!isDoubtful && isSure(words, isInverted)) return { isSure: true, isInverted, about };
  return mayAsk(words) ? { isSure: false, isInverted, about } : null;
}

function isBesidePictures(words: string): boolean {
  return (
    published.test(words) &&
    /\b(?:coordonnees|donnees|informations?|reponses|details|contact details|data)\b/.test(words)
  );
}

function isSure(words: string, isInverted: boolean): boolean {
  const isAboutData = data.test(words);
  const isPublished = published.test(words) || (mayPublish.test(words) && isAboutData);
  const agrees = agreeing.test(words);
  if (isInverted) return isPublished && (negated.test(words) || refusing.test(words));
  if (agrees && isPublished) return !publishing.test(words) || isAboutData || isAuthorising(words);
  if (agrees && protection.test(words)) return true;
  if (wishing.test(words) && isPublished)
    return passive.test(words) || (publishing.test(words) && isAboutData);
  return /^(?:consentement|consent|einwilligung|consentimiento|consenso)$/.test(withoutFillers(words));
}

/** « J’autorise la ville à publier … »: what is allowed is done by others. */
function isAuthorising(words: string): boolean {
  return (
    /\b(?:autori[sz]|authori[sz]|allow|permit|permission|erlaub)/.test(words) &&
    !/\bautorise[sz]? de\b/.test(words)
  );
}

/** Words of agreement, or of publication, and nothing else that would tell what about. */
function mayAsk(words: string): boolean {
  if (agreeing.test(words) && (data.test(words) || mayPublish.test(words) || published.test(words)))
    return true;
  if (wishing.test(words) && passive.test(words)) return true;
  const rest = withoutFillers(words.replace('en ligne', 'online')).split(' ').filter(Boolean);
  // « Visible sur le site », `bool_display_info`: what is shown, and where.
  if (
    (rest.length > 1 || /\bpubli(?:c|quement)\b/.test(words)) &&
    showing.test(words) &&
    rest.every((word) => isOfConsent(word) || (data.test(word) && !/^(?:nom|name)$/.test(word)))
  )
    return true;
  return rest.some((word) => !mayPublish.test(word)) && rest.every(isOfConsent);
}

function isOfConsent(word: string): boolean {
  return [agreeing, protection, published, mayPublish, refusing, negated].some((pattern) =>
    pattern.test(word),
  );
}

function withoutFillers(words: string): string {
  return words.replace(fillers, ' ').replace(/ +/g, ' ').trim();
}

/** « Acceptez-vous que votre téléphone soit publié ? »: to say no keeps the telephone back, and nothing else. */
function aboutOf(words: string): Details | null {
  const isWhole =
    /\b(?:coordonnees|donnees|informations?|infos?|fiche|reponses?|details|data|daten|angaben|datos|dati|contacts?|structure|association|organisation|entreprise|noms?|name|profil\w*|logo)\b|kontaktdaten/.test(
      words,
    );
  // A site is where things are published.
  const named = new Set(
    [...detailsListed(words)].filter((detail) => detail !== 'web' && detail !== 'person'),
  );
  return isWhole || named.size === 0 ? null : named;
}
