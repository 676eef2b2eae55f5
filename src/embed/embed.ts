/**
 * The script of the page `embed.html`: shows one element with the attributes that stand in the page's address, for hosts that allow
 * nothing but a frame. It shows the files of those sites only that the page's own content policy names.
 */
import { tryUrl } from '../core/base/try-url.js';
import type { Tag } from '../elements/index.js';
import { isTagName } from '../elements/tags.js';
import { embedWords, type EmbedWords } from '../locale/embed.js';
import { hostsOf, isAllowed } from './allowed-hosts.js';
import { readSettings, type Rules, type Settings } from './settings.js';
import { styles } from './styles.js';
import { tellHeight } from './tell-height.js';

const paragraph = (text: string, role?: string): HTMLElement => {
  const element = document.createElement('p');
  if (role) element.setAttribute('role', role);
  element.textContent = text;
  return element;
};

const policy = (): string =>
  document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')?.content ?? '';

/** The element that the address asks for, with the link to its file in it: that is what is there when the script fails. */
const makeElement = ({ tag, attributes }: Settings, src: string, text: EmbedWords): HTMLElement => {
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  const link = document.createElement('a');
  link.href = src;
  link.textContent = text.file;
  element.append(link);
  return element;
};

/** What the page shows: the element, or why there is none. */
const contents = (settings: Settings, text: EmbedWords, language: string): readonly HTMLElement[] => {
  const { tag, attributes, opensWindows } = settings;
  const src = attributes.get('src');
  if (settings.unknownTag !== null) return [paragraph(text.unknownTag(settings.unknownTag), 'alert')];
  if (!src) return [paragraph(settings.refused.get('src') ?? text.noFile, 'alert')];
  const note = opensWindows ? [paragraph(text.newWindows)] : [];
  const failure = customElements.get(tag) ? [] : [paragraph(text.noScript, 'alert')];
  const element = makeElement(settings, src, text);
  if (language) element.lang = language;
  return [...failure, ...note, element];
};

/** The attributes that the browser watches for an element; where its script is missing, what its fallback needs. */
const attributesOf = (tag: Tag): readonly string[] => {
  const element = customElements.get(tag) as { readonly observedAttributes?: readonly string[] } | undefined;
  return element?.observedAttributes ?? ['src'];
};

/** Judges addresses by the sites that the page's policy names. */
const refusals = (text: EmbedWords): Rules['refusalOf'] => {
  const sites = hostsOf(policy());
  return (address) => {
    const url = tryUrl(address, location.href);
    if (url === null) return text.notAnAddress;
    return isAllowed(url, sites, location.origin) ? null : text.notAllowed(url.host || url.protocol);
  };
};

/** Has the script of an element fetched: what it knows must be known; where it is missing, the page says so. */
const load = async (tag: Tag): Promise<void> => {
  try {
    const page = await import('../parvis.js');
    await page.load(tag);
  } catch (error) {
    console.warn('Parvis: parvis.js could not be loaded. It must lie beside embed.js.', error);
  }
};

const start = async (): Promise<void> => {
  const parameters = new URLSearchParams(location.search);
  const language = parameters.get('lang') ?? '';
  const text = embedWords(language);
  const asked = parameters.get('element') ?? 'actor-directory';
  if (isTagName(asked)) await load(asked);
  const settings = readSettings(parameters, { attributesOf, refusalOf: refusals(text) });
  for (const [name, why] of settings.refused) console.warn(`Parvis: ${name}: ${why}`);
  document.documentElement.lang = text.tag;
  if (settings.title) document.title = settings.title;
  if (settings.opensWindows) document.querySelector('base')?.setAttribute('target', '_blank');
  // Without such sheets the page goes plain: its policy allows no other styles.
  if ('adoptedStyleSheets' in document) document.adoptedStyleSheets = [styles(settings.scheme)];
  document.body.append(...contents(settings, text, language));
  tellHeight();
};

void start();
