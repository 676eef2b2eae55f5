import { stateTerm } from '../schema/state-terms.js';
import { fold } from '../text/fold.js';
import type { StatusCode } from '../schema/state-terms.js';
import type { Status } from './session.js';

/**
 * Says what a status means: `planned` where nothing is said. What is not understood to the last word is `other`, and is shown as
 * written: « Presque complet » is not « Complet », « Annulation gratuite » no « Annulé ».
 */
export function statusOf(text: string): Status {
  const written = text.trim();
  if (written === '') return unsaid;
  const term = stateTerm(written);
  // A term of a vocabulary is for programs: people read what it means, in their language, or nothing.
  if (term !== null) return { code: term, text: '' };
  return { code: figures.get(written) ?? codeOf(written), text: written };
}

export const unsaid: Status = { code: 'planned', text: '' };

/** The figures of OpenAgenda. */
const figures: ReadonlyMap<string, StatusCode> = new Map([
  ['1', 'planned'],
  ['2', 'rescheduled'],
  ['3', 'online'],
  ['4', 'moved'],
  ['5', 'full'],
  ['6', 'cancelled'],
]);

const meeting =
  "(?:(?:la|le|l'|ce|cet|cette|the|this|der|die|das|el|il) ?)?(?:seance|session|atelier|cours|evenement|stage|sortie|visite|spectacle|concert|formation|reunion|rencontre|conference|animation|activite|groupe|event|class|course|workshop|show|meeting|kurs|veranstaltung|evento|corso|curso|taller)s? ";
const being = '(?:(?:est|a ete|sont|is|has been|was|ist|wurde|wird|esta|e) )?';
const surely =
  '(?:(?:definitivement|malheureusement|deja|totalement|entierement|now|already|fully|leider|bereits) )?';
const left = '(?: (?:left|available|remaining|disponibles?|restantes?|libres?))?';

/** Whole phrases, folded, and what they say, in the languages of our headings. */
const phrases: readonly (readonly [StatusCode, RegExp])[] = (
  [
    [
      'cancelled',
      "annulee?s?|annulation|supprimee?s?|deprogrammee?s?|cancell?ed|cancellation|called off|(?:n'aura|n'a) pas lieu|will not take place|abgesagt|storniert|entfallt|fallt aus|(?:cancelad|anulad)[oa]s?|(?:annullat|cancellat)[oaie]|geannuleerd|afgelast",
    ],
    [
      'waiting',
      "(?:(?:uniquement |seulement |inscriptions? )?(?:sur|en) |uniquement |seulement )?liste d'attente(?: ouverte| uniquement| seulement)?|(?:on (?:the |a )?)?wait(?:ing)?[ -]?list(?:ed| open| only)?|warteliste|lista (?:de espera|d. ?attesa)|wachtlijst",
    ],
    [
      'full',
      `complets?|full|full up|fully booked|booked (?:out|up)|sold[ -]?out|house full|(?:plus de|plus aucune|aucune|0|no|no more|zero) (?:places?|seats?|spots?|tickets?)${left}|epuisee?s?|a?\\s?guichets? fermes?|ausgebucht|ausverkauft|completo|completi|(?:agotad|esgotad|lotad)[oa]s?|(?:tutto )?esaurit[oaie]|volgeboekt|uitverkocht`,
    ],
    [
      'moved',
      '(?:report|decal|ajourn|differ)ee?s?|postponed|verschoben|(?:aplazad|pospuest|adiad)[oa]s?|(?:rinviat|rimandat|posticipat)[oaie]|uitgesteld',
    ],
    ['rescheduled', '(?:reprogramm|replanifi)ee?s?|rescheduled|nouvelle date|new date'],
    ['online', 'moved online'],
    [
      'ended',
      '(?:termin|pass|achev)ee?s?|finie?s?|ended|over|finished|completed|past|beendet|vorbei|(?:terminad|finalizad)[oa]s?|(?:terminat|conclus)[oaie]|afgelopen',
    ],
    ['tentative', 'tentative|a confirmer|to be confirmed|tbc'],
    [
      'planned',
      '(?:confirm|planifi|programm|publi)ee?s?|prevue?s?|maintenue?s?|ouverte?s?|open|plann?ed|scheduled|confirmed|published|(?:places? )?disponibles?|(?:places? )?available|a venir|upcoming|inscriptions? ouvertes?|registration open|bestatigt|geplant|(?:confirmad|programad|previst)[oa]s?|confermat[oaie]|programmat[oaie]',
    ],
  ] as const
).map(([code, words]) => [code, new RegExp(`^(?:${meeting})?${being}${surely}(?:${words})$`)]);

/** « Complète » in French; without its accent or a noun before it, « complete » is English for something that has ended. */
const complete = new RegExp(`^${meeting}${being}${surely}completes?$`);

function phraseCode(phrase: string): StatusCode | undefined {
  return complete.test(phrase) ? 'full' : phrases.find(([, words]) => words.test(phrase))?.[0];
}

/** What follows a status may take half of it back, or say of what part it is true. */
const doubt =
  /\?|\b(?:sauf|mais|hors|excepte|except|but|si|if|unless|ou|or|pas|non|not?|presque|almost|quasi\w*|bientot|soon|partiel\w*|part(?:ly|ially)|peut|may\w*|perhaps|prob\w*|possib\w*|event\w*|confirmer|uniquement|seulement|only|groupes?|groups?|matin\w*|soir\w*|midi|morning|afternoon|evening)\b/;
/** Why something is called off. */
const reason =
  /\b(?:greve|meteo|mauvais temps|intemperies|canicule|vigilance|pluie|orages?|neige|verglas|tempete|vent|maladie|malade|souffrante?|covid(?: ?19)?|sanitaires?|absence|indisponib\w*|manque|faute|trop peu|(?:in)?suffisant\w*|force majeure|deuil|travaux|panne|technique|strike|weather|rain|snow|storm|heat|illness|ill|sick|sickness|lack|low attendance|regen|krankheit|wetter|streik|lluvia|huelga|pioggia|sciopero|maltempo|neve)\b/;
/** To when, of what is moved. */
const newDay = /^(?:au|a|en|to|until|for|sine die|auf|al|naar|date|nouvelle date|new date)\b/;
/** What may stand beside « Complet » and changes nothing. */
const beside =
  /^(?:e|es|pas de liste d'attente|no wait(?:ing)?[ -]?list|liste d'attente (?:close|fermee|complete)|(?:inscriptions?|registrations?) (?:closes?|fermees?|terminees?|closed)|desolee?s?|merci|sorry)$/;

/** Whether what follows a status leaves it as it is. */
const bears: Readonly<Partial<Record<StatusCode, (rest: string) => boolean>>> = {
  cancelled: (rest) =>
    /^es?$/.test(rest) ||
    (reason.test(rest) && !/\d/.test(rest.replace(/covid.?19/, '')) && !doubt.test(rest)),
  moved: (rest) => (newDay.test(rest) || reason.test(rest) || /^es?$/.test(rest)) && !doubt.test(rest),
  rescheduled: (rest) => newDay.test(rest) && !doubt.test(rest),
  full: (rest) => beside.test(rest),
  waiting: (rest) => beside.test(rest),
};

/** Longer texts say more than a status does. */
const LONGEST = 200;

function codeOf(text: string): StatusCode {
  if (text.length > LONGEST) return 'other';
  const [head = '', ...others] = partsOf(text);
  const code = codeOfPart(head);
  if (code === undefined) return 'other';
  const codes = [code];
  for (const part of others) {
    const another = codeOfPart(part);
    if (another !== undefined) codes.push(another);
    else if (!bears[code]?.(part)) return 'other';
  }
  return together(new Set(codes));
}

/** The phrases of a text, folded, without the marks and pictures around them. */
function partsOf(text: string): readonly string[] {
  const plain = text.replace(/[·•]\p{L}*/gu, '').replace(/\bcomplète(s?)\b/giu, 'complet$1');
  return fold(plain)
    .split(/\s-+\s|[()[\]–—;:,!./|+&\n]+|\s(?:et|and)\s/)
    .map((part) => part.replace(/^[^\p{L}\p{N}?]+|[^\p{L}\p{N}?]+$/gu, '').replace(/[\s_]+/g, ' '))
    .filter((part) => part !== '');
}

/** What a phrase says, with what is told behind it in the same breath: « reporté au 12 mars », « annulé pour cause de grève ». */
function codeOfPart(part: string): StatusCode | undefined {
  const whole = phraseCode(part);
  if (whole !== undefined) return whole;
  for (let at = part.indexOf(' '); at > 0; at = part.indexOf(' ', at + 1)) {
    const code = phraseCode(part.slice(0, at));
    if (code !== undefined && bears[code]?.(part.slice(at + 1))) return code;
  }
  return undefined;
}

/** One status of several phrases; what does not go together is not understood. */
function together(codes: ReadonlySet<StatusCode>): StatusCode {
  const [only, ...others] = codes;
  if (only !== undefined && others.length === 0) return only;
  const are = (...pair: readonly StatusCode[]): boolean =>
    codes.size === pair.length && pair.every((code) => codes.has(code));
  if (are('full', 'waiting')) return 'waiting';
  return are('cancelled', 'moved') || are('cancelled', 'rescheduled') ? 'cancelled' : 'other';
}

/** What happens to the session itself comes before whether places are left. */
const first: ReadonlySet<StatusCode> = new Set<StatusCode>(['cancelled', 'ended']);
const then: ReadonlySet<StatusCode> = new Set<StatusCode>(['moved', 'rescheduled', 'online', 'tentative']);

/**
 * What several cells say: of the session itself, and of its places. Terms are told one by one, all other words are one phrase.
 * @param asked what is told besides.
 */
export function statusesOf(
  cells: readonly (readonly string[])[],
  asked: readonly Status[] = [],
): readonly [status: Status, availability: Status] {
  const told = cells
    .flatMap((values) => {
      const terms = values.filter((value) => stateTerm(value) !== null);
      const phrase = values.filter((value) => !terms.includes(value)).join(', ');
      return [...terms.map(statusOf), statusOf(phrase)];
    })
    .concat(asked)
    .filter(
      ({ code }, place, all) =>
        code !== 'planned' && (code === 'other' || all.findIndex((each) => each.code === code) === place),
    );
  const rank = ({ code }: Status): number => (first.has(code) ? 0 : then.has(code) ? 1 : 2);
  const [status = unsaid, availability = unsaid] = [...told].sort((one, other) => rank(one) - rank(other));
  return [status, availability];
}
