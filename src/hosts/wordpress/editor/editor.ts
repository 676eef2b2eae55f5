import { showIn } from '../../../../demo/builder/preview.js';
import type { Options } from './choices-from.js';
import { FileControls } from './file-controls.js';
import { ListSettings, type Chosen } from './list-settings.js';
import { told, wp, type Drawn } from './wordpress.js';
import { handOverOnSave } from './save.js';

const { createElement, useEffect, useRef, useState } = wp.element;
const { InspectorControls, useBlockProps } = wp.blockEditor;
const { PanelBody, Placeholder } = wp.components;

interface Block {
  readonly attributes: Chosen;
  readonly setAttributes: (attributes: Partial<Chosen>) => void;
}

/** The elements live in the document of the block, which may be a frame of the editor. */
const loadElements = (page: Document): void => {
  if (page.querySelector('script[data-parvis-editor]')) return;
  const script = page.createElement('script');
  script.type = 'module';
  script.src = told.script;
  script.dataset['parvisEditor'] = '';
  page.head.append(script);
};

/** Where the file is read: elsewhere than it lies, for hosts that refuse other sites. */
const useAddress = (src: string): string => {
  const [address, setAddress] = useState('');
  useEffect(() => {
    let isWanted = true;
    const path = `/parvis/v1/address?src=${encodeURIComponent(src)}`;
    const take = (answer: unknown): void => {
      const has = typeof answer === 'object' && answer !== null && 'address' in answer;
      if (isWanted) setAddress(has ? String(answer.address) : '');
    };
    if (src === '') setAddress('');
    else void wp.apiFetch({ path }).then(take, take);
    return () => {
      isWanted = false;
    };
  }, [src]);
  return address;
};

const Preview = ({ chosen, address }: { readonly chosen: Chosen; readonly address: string }): Drawn => {
  const box = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (!box.current || address === '') return;
    loadElements(box.current.ownerDocument);
    const shown = {
      ...chosen.options,
      'data-as-written': JSON.stringify(chosen.options),
      src: address,
      'url-state': 'off',
    };
    showIn(box.current, chosen.tag, Object.entries(shown), [['--parvis-accent', chosen.accent]]);
  });
  return createElement('div', { ref: box, className: 'parvis' });
};

const Settings = ({ chosen, address, onChosen }: SettingsView): Drawn => {
  const box = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (!box.current) return;
    const known = box.current.firstElementChild as ListSettings | null;
    const settings = known ?? new ListSettings();
    Object.assign(settings, { chosen, address, onChosen });
    if (!known) box.current.append(settings);
  });
  return createElement('div', { ref: box, className: 'parvis-settings' });
};

interface SettingsView {
  readonly chosen: Chosen;
  readonly address: string;
  readonly onChosen: (chosen: Chosen) => void;
}

const Edit = ({ attributes: chosen, setAttributes }: Block): Drawn => {
  const { words } = told;
  const src = chosen.options['src'] ?? '';
  const address = useAddress(src);
  const keep = (options: Options, rest: Partial<Chosen> = {}): void => {
    setAttributes({ ...rest, options: src === '' ? options : { src, ...options } });
  };
  const onChosen = ({ options, tag, accent }: Chosen): void => {
    keep(options, { tag, accent });
  };
  const onSrc = (next: string): void => {
    setAttributes({ options: next === '' ? {} : { src: next }, tag: 'actor-directory' });
  };
  return createElement(
    'div',
    useBlockProps(),
    createElement(
      InspectorControls,
      null,
      createElement(PanelBody, { title: words.file }, createElement(FileControls, { src, onSrc })),
      address === ''
        ? null
        : createElement(
            PanelBody,
            { title: words.settings },
            createElement(Settings, { chosen, address, onChosen }),
          ),
    ),
    src === ''
      ? createElement(Placeholder, { label: 'Parvis', instructions: words.choose })
      : createElement(Preview, { chosen, address }),
  );
};

wp.blocks.registerBlockType('parvis/list', { edit: Edit, save: () => null });
handOverOnSave();
