import { html, nothing, type TemplateResult } from 'lit';
import type { LoadError, LoadErrorCode } from '../core/source/load-error.js';
import type { Locale } from '../locale/locale.js';
import { ownerLink } from '../visit/owner-link.js';
import { sourceOf, type Attribution } from './source-line.js';

/** What the page's author says of the list, and of whom to turn to. */
export interface FailingHost extends Attribution {
  readonly src: string | null | undefined;
  readonly correctionUrl?: string | null | undefined;
}

/** Where the file cannot be opened either: there is none, or nobody knows where. */
const leadNowhere: ReadonlySet<LoadErrorCode> = new Set(['invalid-address', 'no-answer', 'http-404']);

/**
 * That there is no list, in a plain sentence, and the ways out. What only the owner can mend is for the owner (`failures.ts`): visitors
 * read whom they can turn to. Being an alert, it is said when it comes; where the visitor has tried
 * again, `failureSentence` is, for most screen readers say nothing of an alert that is there already.
 * @param sentence what says more of it than the usual one.
 */
export function renderFailure(
  error: LoadError,
  host: FailingHost,
  { messages: { states } }: Locale,
  onRetry: () => void,
  sentence?: string,
): TemplateResult {
  const file = leadNowhere.has(error.code) ? null : ownerLink(host.src);
  return html`<div part="error" class="alert" role="alert">
    <slot name="error"
      ><p>
        <strong>${states.failed}</strong>
        ${sentence ?? states.errors[error.code] ?? renderLater(host, states)}
      </p></slot
    >
    <p class="ways">
      <button type="button" part="retry" class="button" @click=${onRetry}>${states.retry}</button>
      ${file === null ? nothing : html`<a href=${file}>${states.openFile}</a>`}
    </p>
  </div>`;
}

/** The same in words alone. */
export function failureSentence(
  { code }: LoadError,
  { messages: { states } }: Locale,
  sentence = states.errors[code] ?? states.later,
): string {
  return `${states.failed} ${sentence}`;
}

function renderLater(host: FailingHost, states: Locale['messages']['states']): unknown {
  const { name, link } = sourceOf(host);
  // An address for one entry leads somewhere without it as well.
  const contact = ownerLink(host.correctionUrl?.replaceAll('{id}', ''));
  if (contact !== null) return html`${states.laterOr} <a href=${contact}>${states.tellOwner}</a>.`;
  if (link !== null) return html`${states.laterOr} <a href=${link}>${states.seeSource(name ?? link)}</a>.`;
  return states.later;
}
