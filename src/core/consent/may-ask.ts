import { headingKey } from '../text/fold.js';

/** The stems of every word by which a heading asks for consent, in French, English, German, Spanish and Italian. */
const stems =
  /accept|accord|autori|authori|consen|agree|permi|allow|optin|einwillig|einverst|zustimm|erlaub|acept|acuerdo|accett|souhait|voul|veux|desir|want|wish|would|maywe|canwe|liketo|mocht|quier|dese|vuo[il]|rgpd|gdpr|dsgvo|lopd|donneesperso|personaldata|publi|diffus|difu|parai|figur|annuaire|director|verzeichnis|veroffentlich|enligne|list|appear|aparec|elenco|refus|oppos|optout|masqu|cach|hid|confiden|vertraulich|widerspruch|nepas|nicht|donot|apparai|(?:display|visible|affich(?:er|ee?)|shown?)(?:sur|dans|en|on|in|publi|les?|la)/;

/** Whom something is for: « Publics », « Public cible », « types_de_public ». Many files have such a column, and none of them asks. */
const audience =
  /^\s*(?:publics\b|(?:(?:types?[ _]de|tout|tous)[ _])?publics?(?:[ _](?:cible|vis[eé]|accueilli|concern[eé]|touch[eé]|prioritaire)s?)?\s*$)/i;

/**
 * Whether a column of this name, as the file or an author writes it, may ask who agrees to be published. Few files have one: what
 * reads the question and its answers is fetched for those only.
 */
export function mayAskConsent(name: string): boolean {
  return !audience.test(name) && stems.test(headingKey(name));
}
