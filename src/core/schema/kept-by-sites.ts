import { isYesNoColumn, type ColumnProfile } from './column-profile.js';
import { fold } from '../text/fold.js';
import { holdsPasswords } from './passwords.js';

/** What a program keeps for itself, told by what stands in the cells; a heading alone hides nothing. */
export interface Kept {
  /** How it is written. */
  readonly name?: RegExp;
  /** How the heading is called, in folded words; left out where the cells tell enough. */
  readonly heading?: RegExp;
  readonly cells: (profile: ColumnProfile) => boolean;
}

/** No blanks, no accents. */
export const ofProgram = /^[\w.:@()-]+$/;

export const every =
  (pattern: RegExp) =>
  ({ sample }: ColumnProfile): boolean =>
    sample.every((cell) => pattern.test(fold(cell.trim())));

const isConstant = ({ different, filled }: ColumnProfile): boolean => different === 1 && filled > 1;

/** What sites, address books and lists of members keep beside what they tell of people and things. */
export const keptBySites: readonly Kept[] = [
  { heading: /^(?:black|block) ?listed\b|^email (?:bounced|blocked)$/, cells: isYesNoColumn },
  { name: /(?:^|[._])file_?name$/i, cells: every(/^\S+\.\w{2,5}$/) },
  { name: /widget\w*url$/i, cells: ({ share }) => share('url') > 0.9 },
  // Keys of terms whose names are elsewhere on the site.
  { name: /^[a-z]+_(?:cat|category|tag)$/, cells: every(/^\d+(?:, \d+)*$/) },
  { name: /^format$/, cells: every(/^standard$/) },
  { cells: holdsPasswords },
  // Who wants letters: between them and whoever writes those.
  {
    heading:
      /newsletter|lettre d (?:info\w*|actu\w*)|(?:accept|souhait|veu[tx]|desir|agre)\w* .*(?:recevoir|receive|etre contact)|\bopt ?(?:in|out)\b|accepts .*marketing|^(?:email|sms) (?:marketing|subscri\w+)|\babonnee? |unsubscribed/,
    cells: isYesNoColumn,
  },
  // Joomla, and other tables of a site.
  { name: ofProgram, heading: /^alias$|\bslug$/, cells: every(/^[^\s]+$/) },
  {
    name: ofProgram,
    heading:
      /^(?:cat ?id|asset id|parent id|access|default con|checked out|ordering|lft|rgt|menu id|item ?id|module id|created by alias|hits|impressions|clicks)$/,
    cells: every(/^-?\d+$/),
  },
  // A title or a sex in a figure, whose words lie in another table.
  {
    name: ofProgram,
    heading: /^(?:titre|civilite|sexe|sex|gender|salutation|statut|status)(?: id)?(?: adh)?$/,
    cells: every(/^\d$/),
  },
  { name: ofProgram, heading: /^bool /, cells: isYesNoColumn },
  {
    heading: /^sort name$|^(?:pref )?lang(?:ue|uage)?$/,
    cells: (profile) => profile.words.includes('sort') || every(/^[a-z]{2}[_-][a-z]{2}$/)(profile),
  },
  {
    heading: /^(?:hits|clics|nombre de (?:vues|clics)|page ?views|(?:nb|number of) (?:hits|views|clicks))$/,
    cells: every(/^\d+$/),
  },
  { name: ofProgram, heading: /^(?:language|langue|lang)$/, cells: every(/^\*$/) },
  // What an entry is for the program that keeps it: `Contact Type` Individual, `Phone Type` Mobile.
  {
    heading: /^(?:contact|record) (?:sub ?)?type$/,
    cells: (profile) =>
      isConstant(profile) && every(/^(?:individual|organi[sz]ation|household|contact|person)$/)(profile),
  },
  {
    heading: /^(?:phone|email|e mail|address|website|im|location)(?: \d+)? (?:type|location)$/,
    cells: every(
      /^(?:phone|mobile|fax|pager|voicemail|home|work|main|other|billing|primary|business|domicile|travail|bureau|principal|autre|default|office)$/,
    ),
  },
  // Whether an entry counts: everywhere the same, because the others were left out.
  {
    heading:
      /^(?:etat|statut|status|state|actif|active|activee?|activite(?: adh)?|valide|validee?|en ligne|online|visible|multiple(?: dates)?|est actif)$/,
    cells: (profile) => isConstant(profile) && isYesNoColumn(profile),
  },
  {
    name: ofProgram,
    heading: /^(?:total )?sales$|^(?:gross|net) (?:sales|revenue)$/,
    cells: ({ share }) => share('number') > 0.8,
  },
];
