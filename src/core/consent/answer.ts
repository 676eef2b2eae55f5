import { isNo, isYes } from '../schema/truth.js';
import { isBlank } from '../schema/values.js';
import { fold } from '../text/fold.js';
import { detailsNamed, noDetail, type Details } from './details.js';

/** What a cell under a question says. */
export interface Answer {
  /** `unclear` is said in words that are not surely understood, `nothing` is an empty cell. */
  readonly says: 'yes' | 'no' | 'unclear' | 'nothing';
  /** What is kept back by who says yes: « Oui, mais sans mes coordonnées ». */
  readonly without: Details;
  /** Whether it can only be said of being published: « Je refuse », as against « Non ». */
  readonly isTelling: boolean;
}

const answer = (says: Answer['says'], isTelling = false, without = noDetail): Answer => ({
  says,
  without,
  isTelling,
});

/** Longer than any answer: a remark. */
const LONGEST = 300;

/** What a cell says under a question whether somebody agrees to be published. */
export function answerIn(cell: string): Answer {
  if (isBlank(cell)) return answer('nothing');
  const plain = cell.trim().replace(/[\s.,;!]+$/, '');
  if (isYes(plain)) return answer('yes');
  if (isNo(plain)) return answer('no');
  const words = (fold(cell).match(/[a-z]+|\d+/g) ?? []).join(' ');
  if (words === '' || words.length > LONGEST) return answer('unclear');
  return inWords(words.replace(benign, ' ').replace(/ +/g, ' ').trim());
}

/** What takes nothing away from a yes, though it begins like what does. */
const benign =
  /\b(?:sans|pas de|pas d|aucune?|no|without|with no|ohne|sin|senza|keine?) (?:aucun\w* |any |souci d )*(?:reserv\w*|restrictions?|probleme?s?|soucis?|objections?|limit\w*|hesit\w+|opposition|condition\w*|einschrank\w*|einwand\w*|worries|inconveniente\w*)\b/g;

const agreed =
  /^(?:oui|yes|ja|si|sim|ok|okay|vrai|true|d accord|bien sur|volontiers|tout a fait|absolument|avec plaisir|accord\w*|sure|of course|certainly|naturlich|gerne|claro|certo)\b/;
const agreedTelling =
  /^(?:(?:je|j|nous|on) (?:vous )?(?:(?:le |l )?(?:accept|autoris|souhait|veu|voul|consen|donn\w+ mon accord)\w*|(?:suis|sommes) (?:bien )?d accord)|(?:i|we) (?:do )?(?:agree|accept|consent|allow|authori[sz]e|give|want|wish)|ich (?:stimme|bin einverstanden|willige|erlaube)|(?:yo )?(?:acepto|autorizo|consiento|estoy de acuerdo)|(?:accetto|acconsento|autorizzo)|accept\w*|autoris\w*|authori[sz]ed|agreed?|consent\w*|einverstanden|zugestimmt|tout|toutes|all|everything|alles|todo|public|publie\w*|publiable|publish\w*|publication|diffuse\w*|diffusion)\b/;
const refused = /^(?:non|no|nein|nee|nao|pas|faux|false|never|jamais|surtout pas|not)\b/;
const refusedTelling =
  /\b(?:refus\w*|m oppose\w*|nous opposons|opposed?|opposition|interdi\w*|declin\w*|disagree|reject\w*|abgelehnt|ablehn\w*|rechaz\w*|rifiut\w*)\b|^(?:ne|n) |^(?:ne )?pas (?:d accord|publi|diffus)|^(?:prive|private|confidentiel\w*|confidential|masque\w*|cache|hidden|vertraulich)\b|\b(?:je|j|nous|on|ich|i|we|yo)\b(?! pense)(?: \w+)? ?(?:ne|n|nicht|do not|don t|no) .{0,60}|\bnicht (?:einverstanden|zu|veroffentlich\w*)\b|\bnon (?:publi|diffus)\w*|^(?:do not|don t|no (?:acepto|autorizo|publicar))\b/;
/** What follows is kept back. */
const withholding =
  /\b(?:sans|sauf|hors|hormis|excepte\w*|a l exception|pas|without|except\w*|excluding|not|ohne|ausser|nicht|kein\w*|sin|salvo|excepto|senza|tranne|eccetto|masqu\w*|cach\w*|hid\w*)\b/;
/** A condition, or an end, that only people can judge. */
const limiting =
  /\b(?:uniquement|seulement|seul|seule|exclusivement|juste|only|just|nur|solo|solamente|mais|but|aber|pero|condition\w*|reserve|apres|after|partiel\w*|partly|partial\w*|certain\w*|limit\w*|peut|maybe|perhaps|vielleicht|unless|if|que si|voir|anonym\w*|non|no|nein)\b/;
const narrowing =
  /\b(?:uniquement|seulement|seul|seule|exclusivement|juste|only|just|nur|solo|solamente|anonym\w*)\b/;
const beginsWithholding =
  /^(?:publi\w+ |diffus\w+ )?(?:sans|sauf|hors|hormis|except|without|ohne|sin|senza|tout sauf|all (?:but|except)|everything (?:but|except))\b/;

function inWords(words: string): Answer {
  if (words === '') return answer('yes', true);
  if (agreed.test(words)) return limited(words.replace(agreed, ''), false);
  if (beginsWithholding.test(words)) return limited(words, true);
  if (refused.test(words)) return answer('no', refusedTelling.test(words));
  if (refusedTelling.test(words)) return answer('no', true);
  return agreedTelling.test(words) ? limited(words.replace(agreedTelling, ''), true) : answer('unclear');
}

/** A yes with what follows it. */
function limited(rest: string, isTelling: boolean): Answer {
  const place = withholding.exec(rest);
  if (place && !narrowing.test(rest)) {
    const isBehind = /^(?:masqu|cach|hid)/.test(place[0]);
    const without = detailsNamed(isBehind ? rest : rest.slice(place.index + place[0].length));
    return without.size > 0 ? answer('yes', true, without) : answer('unclear');
  }
  return limiting.test(rest)
    ? answer('unclear')
    : answer('yes', isTelling || agreedTelling.test(rest.trim()));
}
