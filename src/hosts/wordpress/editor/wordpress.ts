/** What WordPress gives to scripts of its editor, as far as it is used here. */

/** Something that React draws. */
export type Drawn = object | string | null;

type Component = object | string;

interface Place<Value> {
  current: Value;
}

interface Post {
  getCurrentPostId(): number;
  isSavingPost(): boolean;
  isAutosavingPost(): boolean;
  didPostSaveRequestSucceed(): boolean;
}

export interface WordPress {
  readonly blocks: { registerBlockType(name: string, settings: object): void };
  readonly element: {
    readonly createElement: (
      component: Component,
      properties: object | null,
      ...children: readonly Drawn[]
    ) => Drawn;
    readonly useEffect: (act: () => (() => void) | undefined, needs?: readonly unknown[]) => void;
    readonly useRef: <Value>(first: Value) => Place<Value>;
    readonly useState: <Value>(first: Value) => [Value, (value: Value) => void];
  };
  readonly blockEditor: {
    readonly InspectorControls: Component;
    readonly useBlockProps: () => object;
  };
  readonly components: Readonly<
    Record<
      'FormFileUpload' | 'Notice' | 'PanelBody' | 'Placeholder' | 'SelectControl' | 'TextControl',
      Component
    >
  >;
  readonly data: {
    select(store: 'core/editor'): Post | null;
    subscribe(act: () => void): () => void;
  };
  apiFetch(request: object): Promise<unknown>;
}

/** What the plugin tells its block. */
export interface Told {
  /** The script of the elements. */
  readonly script: string;
  readonly words: Readonly<
    Record<'file' | 'onSite' | 'none' | 'address' | 'upload' | 'settings' | 'choose', string>
  >;
}

declare global {
  interface Window {
    readonly wp: WordPress;
    readonly parvisEditor: Told;
  }
}

export const { wp, parvisEditor: told } = window;
