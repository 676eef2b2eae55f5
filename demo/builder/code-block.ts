import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../site/pages.js';
import { flavours, write, writeStyles, type Flavour, type Wanted } from './flavours.js';
import { renderSelect } from './settings.js';
import { builderWords } from './words.js';

/** What the code needs to know, and whom to tell. */
export interface CodeView {
  readonly wanted: Wanted;
  readonly accent: string;
  readonly flavour: Flavour;
  readonly language: Language;
  /** What became of the last copy, empty before it. */
  readonly said: string;
  readonly onFlavour: (flavour: Flavour) => void;
  readonly onScheme: (scheme: string) => void;
  readonly onCopy: (code: string) => void;
}

/** Where the tag goes, and what to copy there. */
export function renderCode(view: CodeView): TemplateResult {
  const { wanted, accent, flavour, language } = view;
  const words = builderWords[language];
  const styles = writeStyles(wanted.element, accent);
  return html`<fieldset class="flavours">
      <legend>${words.where}</legend>
      ${flavours.map((each) => renderFlavour(view, each))}
    </fieldset>
    <p class="hint">${words.flavourHints[flavour]}</p>
    ${
      flavour === 'iframe'
        ? renderSelect('scheme', words.scheme, wanted.scheme, Object.entries(words.schemes), view.onScheme)
        : nothing
    }
    ${renderBlock(view, write(flavour, wanted))}
    ${
      styles === '' || flavour === 'iframe'
        ? nothing
        : html`<p>${words.styles}</p>
            ${renderBlock(view, styles)}`
    }
    <p role="status">${view.said}</p>`;
}

function renderFlavour({ flavour, language, onFlavour }: CodeView, each: Flavour): TemplateResult {
  return html`<label class="flavour"
    ><input
      type="radio"
      name="flavour"
      .checked=${each === flavour}
      @change=${() => {
        onFlavour(each);
      }}
    />
    ${builderWords[language].flavours[each]}</label
  >`;
}

function renderBlock({ language, onCopy }: CodeView, code: string): TemplateResult {
  const words = builderWords[language];
  return html`<div class="copied-code">
    <pre tabindex="0" role="region" aria-label=${words.code}><code>${code}</code></pre>
    <button
      type="button"
      class="button"
      @click=${() => {
        onCopy(code);
      }}
    >
      ${words.copy}
    </button>
  </div>`;
}
