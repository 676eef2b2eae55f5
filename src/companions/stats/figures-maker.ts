import { asJson } from '../../core/base/as-json.js';
import { runPaced } from '../../core/base/pace.js';
import { allOf } from '../../core/collection/all-of.js';
import type { Collection, Entry } from '../../core/collection/collection.js';
import { emptySelection } from '../../core/collection/selection.js';
import { askedOf, type NamedFigures } from '../../core/models/asked.js';
import {
  needsMeasures,
  questionsSteps,
  readAnswersSteps,
  rowsOfEntries,
  type Figures,
  type ReadAnswers,
} from '../../core/models/figures.js';
import type { Telling } from '../../core/models/shares.js';
import type { Schema } from '../../core/schema/schema.js';
import { loadFigureWords } from '../../locale/figures.js';
import { readList } from '../../visit/attributes.js';
import { warnMissing } from '../../visit/owner.js';
import type { VisitController } from '../../visit/visit-controller.js';
import { chosenOf, givesAll, type Maker } from '../made-of-found.js';
import type * as Crossed from './crossed.js';
import type * as Further from './further.js';

/** What the author says of the figures. */
interface Host extends HTMLElement {
  readonly questions: string | null | undefined;
  readonly cross: string | null | undefined;
  readonly of: string | null | undefined;
  readonly compare: string | null | undefined;
  readonly telling: Telling;
}

/** The answers of all rows, what they were read from, and what tells those that few questions need. */
interface Read {
  readonly collection: Collection;
  readonly standing: string;
  readonly all: readonly Entry[];
  readonly answers: ReadAnswers;
  readonly further: typeof Further | null;
}

/** Figures, and what tells and draws those that have scripts of their own. */
export interface ShownFigures extends Figures {
  readonly further: typeof Further | null;
  readonly crossed: typeof Crossed | null;
}

/**
 * Makes the figures of a list; the answers of all rows are read once, whatever is chosen. What few figures need comes with scripts of
 * its own.
 */
export class FiguresMaker implements Maker<ShownFigures> {
  /** What is said where the list does not give all its entries. */
  unable: string | null = null;
  #read: Read | null = null;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  readonly prepare = async (visit: VisitController): Promise<void> => {
    const { language } = visit.locale;
    try {
      await loadFigureWords(language);
      if (!givesAll(visit)) this.unable = await (await import('./further.js')).unableSentence(language);
    } catch (error) {
      warnMissing(`the words of figures (${language})`, error);
      throw error;
    }
  };

  readonly standing = (visit: VisitController): unknown => {
    const { of, compare, telling } = this.#host;
    return [this.#readingOf(visit), chosenOf(visit, of), visit.scope.position, compare, telling];
  };

  readonly make = async (
    visit: VisitController,
    collection: Collection,
    signal: AbortSignal,
  ): Promise<ShownFigures> => {
    const { of, compare, telling } = this.#host;
    const selection = chosenOf(visit, of);
    const { words, near, bbox, filters } = selection;
    const isAll = words + near + bbox === '' && Object.keys(filters).length === 0;
    const { all, answers, further } = await this.#readAll(visit, collection, signal);
    const entries = isAll ? all : await allOf(collection, { selection, scope: visit.scope }, signal);
    const found = rowsOfEntries(answers, entries);
    const compared = (compare || telling.least > 0) && !isAll ? rowsOfEntries(answers, all) : null;
    const questions = await runPaced(questionsSteps(answers, found, compared, telling, filters), signal);
    const crossed = answers.cross && (await import('./crossed.js'));
    const cross = crossed && (await crossed.crossOf(answers, found, telling, filters, signal));
    const figures = { questions, cross };
    return {
      ...((await further?.withheld(figures, telling, Boolean(compare))) ?? figures),
      further,
      crossed,
    };
  };

  /** What decides which answers are read. */
  #readingOf({ scope, locale }: VisitController): string {
    const { questions, cross, compare, telling } = this.#host;
    return asJson([questions, cross, compare, telling, scope.where, locale.language]);
  }

  async #readAll(visit: VisitController, collection: Collection, signal: AbortSignal): Promise<Read> {
    const standing = this.#readingOf(visit);
    const before = this.#read;
    if (before?.collection === collection && before.standing === standing) return before;
    const { schema } = collection;
    const further = await this.#furtherOf(schema, visit.locale.language);
    const all = await allOf(collection, { selection: emptySelection, scope: visit.scope }, signal);
    const asked = askedOf(schema, this.#named, further?.suggestedQuestions);
    const answers = await runPaced(readAnswersSteps(all, asked, further?.measuresSteps), signal);
    const leftOut = [...asked.unknown, ...answers.leftOut];
    const isHalf = Boolean(this.#host.cross) && !asked.cross;
    if (leftOut.length > 0 || isHalf || answers.questions.length === 0)
      (await import('./warn-left-out.js')).warnLeftOut(this.#host, leftOut, answers, isHalf);
    return (this.#read = { collection, standing, all, answers, further });
  }

  get #named(): NamedFigures {
    const { questions, cross } = this.#host;
    return { questions: readList(questions), cross: readList(cross) };
  }

  /** What tells the figures that few questions need, where there are such. */
  async #furtherOf(schema: Schema, language: string): Promise<typeof Further | null> {
    const { compare, cross, telling } = this.#host;
    const named = this.#named;
    const isPlain = telling.base === 'answered' && telling.least === 0 && !compare && !cross;
    const isOfValues = named.questions.length > 0 && !needsMeasures(askedOf(schema, named));
    if (isPlain && isOfValues) return null;
    const further = await import('./further.js');
    await further.loadFurtherFigureWords(language);
    return further;
  }
}
