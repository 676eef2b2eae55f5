/**
 * What translates a page in the visitor's browser, each in its own way. A translated text is the text behind a `~`: so it can be
 * told what it is the translation of.
 */

/** Puts the translation of a text on screen. */
type Way = (text: Text) => void;

const translationOf = ({ data }: Text): string => `~${data}`;

const element = (name: string, text: string): HTMLElement => {
  const outer = document.createElement(name);
  const inner = document.createElement(name);
  inner.textContent = text;
  outer.append(inner);
  return outer;
};

/** How translators write. */
export const ways = {
  /** As Chrome and Edge do: the text makes way for an element. */
  'an element in the place of the text': (text) => {
    text.replaceWith(element('font', translationOf(text)));
  },
  /** The same in two steps, as others do. */
  'an element before the text, which goes': (text) => {
    text.before(element('font', translationOf(text)));
    text.remove();
  },
  /** As an extension does that is in use by many. */
  'an element around the text': (text) => {
    const font = element('font', '');
    text.before(font);
    font.append(text);
    text.data = translationOf(text);
  },
  /** One sentence may become several pieces. */
  'several elements in the place of the text': (text) => {
    const half = Math.ceil(text.data.length / 2);
    text.replaceWith(
      element('font', `~${text.data.slice(0, half)}`),
      element('font', `~${text.data.slice(half)}`),
    );
  },
  /** As Yandex does. */
  'an element of a name of its own': (text) => {
    text.replaceWith(element('ya-tr-span', translationOf(text)));
  },
  /** As Firefox does. */
  'other words in the same text': (text) => {
    text.data = translationOf(text);
  },
  /** As Safari does. */
  'another text': (text) => {
    text.replaceWith(translationOf(text));
  },
  /** Whoever gives an element its translation by `textContent` or `innerHTML`: nothing of what stood in it stays. */
  'the whole content of an element': (text) => {
    const parent = text.parentElement;
    if (parent?.children.length === 0) parent.textContent = `~${parent.textContent}`;
    else text.data = translationOf(text);
  },
} as const satisfies Record<string, Way>;

export type WayName = keyof typeof ways;

export const wayNames = Object.keys(ways) as readonly WayName[];

const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, label, button, legend, td, th, option';

/** Adds to each block the translation of its texts, as extensions do for readers of two languages. */
export const addBelow: Way = (text) => {
  const block = text.parentElement?.closest(BLOCKS) ?? text.parentElement;
  block?.append(element('font', translationOf(text)));
};

/** The texts in a tree that are still to be translated. */
const textsIn = (root: Node): readonly Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(
    ({ data, parentElement }) =>
      data.trim() !== '' && !data.startsWith('~') && !parentElement?.closest('style, script'),
  );
};

/** Translates what stands there now. */
export const translate = (root: Node, way: Way): void => {
  for (const text of textsIn(root)) way(text);
};

/** A translator that goes on with whatever comes later. */
export interface Translator {
  /** How many texts it has translated. */
  readonly done: number;
  stop(): void;
}

/**
 * Translates what stands there and what comes later. `isSlow`: the answer comes when the page has had time to go on, and is written
 * over whatever the text holds by then.
 */
export const keepTranslating = (root: Node, way: Way, isSlow = false): Translator => {
  let done = 0;
  const asked = new WeakSet<Text>();
  const write = (text: Text, translation: string): void => {
    asked.delete(text);
    if (!text.parentNode) return;
    if (text.data !== translation) text.data = translation;
    way(text);
    done += 1;
  };
  const observer = new MutationObserver(() => {
    translateAll();
  });
  const translateAll = (): void => {
    for (const text of textsIn(root).filter((each) => !asked.has(each))) {
      const original = text.data;
      asked.add(text);
      if (isSlow)
        setTimeout(() => {
          write(text, original);
        }, 30);
      else write(text, original);
    }
  };
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  translateAll();
  return {
    get done() {
      return done;
    },
    stop: () => {
      observer.disconnect();
    },
  };
};
