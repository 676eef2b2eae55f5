import type { InspectedColumn, InspectedProblem, Inspection } from '../core/inspect.js';
import { diagnoseWords } from '../locale/diagnose.js';
import type { Language } from '../locale/locale.js';
import { factsOf } from '../locale/report-facts.js';
import { reportWords } from '../locale/report.js';
import { ownerNumber, ownerWords } from '../locale/owner.js';
import type { TemplateFault } from '../cards/template/card-template.js';
import type { Lit } from './contract.js';
import { otherwise } from './alternatives.js';

/** What is worth mending in a file: a sentence each, with its line, folded away behind their number. */
export function renderProblems(lit: Lit, { problems }: Inspection, language: Language): unknown {
  const { html } = lit;
  if (problems.length === 0) return html`<p class="fine">${reportWords(language).noProblem}</p>`;
  return html`<details class="part" open>
    <summary>${diagnoseWords(language).problems(ownerNumber(problems.length, language))}</summary>
    <ul class="problems" role="list">
      ${problems.map((problem) => renderProblem(lit, problem, language))}
    </ul>
  </details>`;
}

function renderProblem({ html }: Lit, { line, message }: InspectedProblem, language: Language): unknown {
  const words = diagnoseWords(language);
  const where = line === null ? words.wholeFile : words.line(ownerNumber(line, language));
  return html`<li><span class="where">${where}</span> <span>${message}</span></li>`;
}

/** Why the page author's own card is not used: a sentence for each fault. */
export function renderTemplateFaults(
  { html }: Lit,
  faults: readonly TemplateFault[],
  language: Language,
): unknown {
  return html`<details class="part" open>
    <summary>${diagnoseWords(language).template(ownerNumber(faults.length, language))}</summary>
    <ul class="problems" role="list">
      ${faults.map(({ code, detail }) => html`<li>${asSentence(ownerWords(language).templateFaults[code](detail))}</li>`)}
    </ul>
  </details>`;
}

function asSentence(phrase: string): string {
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`;
}

/** What each column was taken for, and what the owner would write to say otherwise. */
export function renderColumns(lit: Lit, report: Inspection, language: Language): unknown {
  const { html } = lit;
  return html`<details class="part">
    <summary>${diagnoseWords(language).columns(ownerNumber(report.columns.length, language))}</summary>
    <ul class="columns" role="list">
      ${report.columns.map((column) => renderColumn(lit, column, report, language))}
    </ul>
  </details>`;
}

function renderColumn(lit: Lit, column: InspectedColumn, report: Inspection, language: Language): unknown {
  const { html, nothing } = lit;
  const { name, label } = column;
  return html`<li>
    <p class="name">
      <strong dir="auto">${label}</strong> ${label === name ? nothing : html`<code dir="auto">${name}</code>`}
    </p>
    <p class="taken">${factsOf(column, report, language).map((fact) => html`<span>${fact}</span> `)}</p>
    ${renderOtherwise(lit, column, report, language)}
  </li>`;
}

function renderOtherwise(
  { html }: Lit,
  column: InspectedColumn,
  { columns }: Inspection,
  language: Language,
): unknown {
  const words = diagnoseWords(language);
  return html`<details class="otherwise">
    <summary>${words.otherwise}<span class="visually-hidden">${` (${column.label})`}</span></summary>
    <dl>
      ${otherwise(column, columns, words.otherColumn).map(
        ({ fact, attribute }) =>
          html`<div>
            <dt>${words.facts[fact]}</dt>
            <dd><code>${attribute}</code></dd>
          </div>`,
      )}
    </dl>
  </details>`;
}
