import { html, nothing, type TemplateResult } from 'lit';
import type { Inspection } from '../../src/core/inspect.js';
import { languages } from '../../src/locale/languages.js';
import type { Language } from '../site/pages.js';
import { choicesFor, type Choices, type ElementName } from './choices.js';
import { builderWords } from './words.js';

/** What the settings need to know, and whom to tell. */
export interface SettingsView {
  readonly report: Inspection;
  readonly choices: Choices;
  readonly language: Language;
  readonly onChange: (change: Partial<Choices>) => void;
}

/** One way among several, as its value and its name. */
export type Way = readonly [value: string, name: string];

/** How the file is shown as a whole. */
export function renderKind(view: SettingsView): TemplateResult {
  const { choices, language, onChange } = view;
  const words = builderWords[language];
  const noTitle: Way = ['', words.noTitle];
  return html`<fieldset>
      <legend>${words.element}</legend>
      <p class="ways">
        ${Object.entries(words.elements).map(
          ([name, text]) =>
            html`<label
              ><input
                type="radio"
                name="element"
                .checked=${choices.element === name}
                @change=${() => {
                  onChange({ element: name as ElementName });
                }}
              />
              ${text}</label
            >`,
        )}
      </p>
    </fieldset>
    ${renderSelect(
      'title',
      words.title,
      choices.title,
      [...(choicesFor(view.report).title === '' ? [noTitle] : []), ...columnWays(view)],
      (title) => {
        onChange({ title });
      },
    )}`;
}

/** In which order, how many at once, and seen how: an agenda keeps to time. */
export function renderOrder(view: SettingsView): TemplateResult {
  const { choices, language, onChange } = view;
  const words = builderWords[language];
  if (choices.element === 'training-agenda') {
    const ways: readonly Way[] = [['', words.fitting], ...Object.entries(words.views)];
    return renderSelect('view', words.view, choices.view, ways, (chosen) => {
      onChange({ view: chosen });
    });
  }
  return html`<fieldset>
    <legend>${words.order}</legend>
    ${renderSelect('sort', words.sort, choices.sort, [['', words.asInFile], ...columnWays(view)], (sort) => {
      onChange({ sort });
    })}
    ${
      choices.sort === ''
        ? nothing
        : renderCheck(words.descending, choices.isDescending, (isDescending) => {
            onChange({ isDescending });
          })
    }
    ${renderSelect('page-size', words.pageSize, String(choices.pageSize), sizes, (size) => {
      onChange({ pageSize: Number(size) });
    })}
  </fieldset>`;
}

const sizes: readonly Way[] = ['10', '20', '50', '100', '200'].map((size) => [size, size]);

/** The accent that the colour field begins with. */
const firstAccent = '#1c4f94';

/** The languages that an element speaks, as they are called in that of the page. */
const languagesIn = (language: Language): readonly Way[] => {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return Object.keys(languages).map((each) => [each, names.of(each) ?? each]);
};

/** In which language, and in which colour. */
export function renderLooks({ choices, language, onChange }: SettingsView): TemplateResult {
  const words = builderWords[language];
  return html`<fieldset>
    <legend>${words.looks}</legend>
    ${renderSelect(
      'language',
      words.language,
      choices.language,
      [['', words.pageLanguage], ...languagesIn(language)],
      (chosen) => {
        onChange({ language: chosen });
      },
    )}
    ${renderCheck(words.ownAccent, choices.accent !== '', (isOwn) => {
      onChange({ accent: isOwn ? firstAccent : '' });
    })}
    ${
      choices.accent === ''
        ? nothing
        : html`<div class="field">
            <label for="accent">${words.accent}</label>
            <input
              id="accent"
              type="color"
              .value=${choices.accent}
              @input=${(event: Event) => {
                onChange({ accent: (event.target as HTMLInputElement).value });
              }}
            />
          </div>`
    }
  </fieldset>`;
}

function columnWays({ report, choices }: SettingsView): readonly Way[] {
  return report.columns.map(({ name, label }) => [name, choices.labels.get(name) ?? label]);
}

/** A choice of one way among several, with its label. */
export function renderSelect(
  id: string,
  text: string,
  chosen: string,
  ways: readonly Way[],
  onChange: (value: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${text}</label>
    <select
      id=${id}
      @change=${(event: Event) => {
        onChange((event.target as HTMLSelectElement).value);
      }}
    >
      ${ways.map(([value, name]) => html`<option value=${value} ?selected=${value === chosen}>${name}</option>`)}
    </select>
  </div>`;
}

function renderCheck(
  text: string,
  isChecked: boolean,
  onChange: (isChecked: boolean) => void,
): TemplateResult {
  return html`<label class="check"
    ><input
      type="checkbox"
      .checked=${isChecked}
      @change=${(event: Event) => {
        onChange((event.target as HTMLInputElement).checked);
      }}
    />
    ${text}</label
  >`;
}
