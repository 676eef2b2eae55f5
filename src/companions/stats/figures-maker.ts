import { asJson } from '../../core/base/as-json.js';
import { runPaced } from '../../core/base/pace.js';
import { allOf } from '../../core/collection/all-of.js';
import type { Collection, Entry } from '../../core/collection/collection.js';
import { emptySelection } from '../../core/collection/selection.js';
import {
  questionsSteps,
  readAnswersSteps,
  type Asked,
  type Figures,
  type ReadAnswers,
} from '../../core/models/figures.js';
import { questionColumns } from '../../core/models/questions.js';
import type { Telling } from '../../core/models/shares.js';
import type { Schema } from '../../core/schema/schema.js';
import { loadFigureWords } from '../../locale/figures.js';
import { readList } from '../../visit/attributes.js';
import { warnMissing, warnOnce } from '../../visit/owner.js';
import type { VisitController } from '../../visit/visit-controller.js';
import { chosenOf, type Maker } from '../made-of-found.js';
import type { renderCross as RenderCross } from './crossed.js';

/** What the author says of the figures. */
interface Host extends HTMLElement {
  readonly questions: string | null | undefined;
  readonly cross: string | null | undefined;
  readonly of: string | null | undefined;
  readonly compare: string | null | undefined;
  readonly telling: Telling;
}

/** The answers of all rows, and what they were read from. */
interface Read {
  readonly collection: Collection;
  readonly standing: string;
  readonly all: readonly Entry[];
  readonly answers: ReadAnswers;
}

/** Figures, and how the cross table among them is drawn. */
export interface ShownFigures extends Figures {
  readonly renderCross: typeof RenderCross | null;
}

const reasons = {
  unknown: 'the list has no such column that is shown',
  names: 'every row says something else there',
  empty: 'nothing can be counted there',
} as const;

/**
 * Makes the figures of a list; the answers of all rows are read once, whatever is chosen. Cross tables and
 * the words of languages come with a script of their own each, when they are needed.
 */
export class FiguresMaker implements Maker<ShownFigures> {
  #read: Read | null = null;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  readonly prepare = async ({ locale }: VisitController): Promise<void> => {
    // Without their script English has to do.
    await loadFigureWords(locale.language).catch((error: unknown) => {
      warnMissing(`the words of figures (${locale.language})`, error);
    });
  };

  readonly standing = (visit: VisitController): unknown => {
    const { of, compare, telling } = this.#host;
    const { words, filters, bbox } = chosenOf(visit, of);
    return [this.#readingOf(visit), words, filters, bbox, compare, telling];
  };

  readonly make = async (
    visit: VisitController,
    collection: Collection,
    signal: AbortSignal,
  ): Promise<ShownFigures> => {
    const { of, compare } = this.#host;
    const telling = await withWithholding(this.#host.telling);
    const { scope } = visit;
    const selection = chosenOf(visit, of);
    const isAll = selection.words === '' && Object.keys(selection.filters).length === 0;
    const { all, answers } = await this.#readAll(visit, collection, signal);
    const entries = isAll ? all : await allOf(collection, { selection, scope }, signal);
    const compared = compare?.trim() === 'all' && !isAll ? all : null;
    const questions = await runPaced(
      questionsSteps(answers, entries, compared, telling, selection.filters),
      signal,
    );
    if (!answers.cross) return { questions, cross: null, renderCross: null };
    const { crossSteps, renderCross, withCross } = await import('./crossed.js');
    const cross = await runPaced(crossSteps(answers.cross, entries, telling), signal);
    return { ...withCross(questions, cross), renderCross };
  };

  /** What decides which answers are read. */
  #readingOf({ scope }: VisitController): string {
    const { questions, cross } = this.#host;
    return asJson([questions, cross, scope.where]);
  }

  async #readAll(visit: VisitController, collection: Collection, signal: AbortSignal): Promise<Read> {
    const standing = this.#readingOf(visit);
    const before = this.#read;
    if (before?.collection === collection && before.standing === standing) return before;
    const all = await allOf(collection, { selection: emptySelection, scope: visit.scope }, signal);
    const answers = await runPaced(readAnswersSteps(all, this.#asked(collection.schema)), signal);
    for (const { name, why } of answers.leftOut) this.#warn(name, why);
    if (answers.questions.length === 0 && !answers.cross)
      warnOnce(this.#host, 'no column of the list has answers that could be counted.');
    return (this.#read = { collection, standing, all, answers });
  }

  #asked(schema: Schema): Asked {
    const { questions, cross } = this.#host;
    const isNone = questions?.trim() === 'none';
    const asked = questionColumns(schema, readList(questions));
    const crossed = readList(cross).length > 0 ? questionColumns(schema, readList(cross)) : null;
    for (const name of [...(isNone ? [] : asked.unknown), ...(crossed?.unknown ?? [])])
      this.#warn(name, 'unknown');
    const [down, across] = crossed?.columns ?? [];
    if (crossed && !across) warnOnce(this.#host, 'cross: two columns are needed.');
    return { questions: isNone ? [] : asked.columns, cross: down && across ? [down, across] : null };
  }

  #warn(name: string, why: keyof typeof reasons): void {
    warnOnce(this.#host, `there are no figures of « ${name} »: ${reasons[why]}.`);
  }
}

/** How answers are told, with what withholds them where some are. */
async function withWithholding(telling: Telling): Promise<Telling> {
  if (telling.least === 0) return telling;
  const { withholdAnswers } = await import('../../core/models/withhold-answers.js');
  return { ...telling, withhold: withholdAnswers };
}
