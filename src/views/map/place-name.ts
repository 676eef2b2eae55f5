import { titleOf } from '../../cards/card-title.js';
import type { CardPlan } from '../../cards/card-plan.js';
import { nounOf } from '../../chrome/noun.js';
import type { Entry } from '../../core/collection/collection.js';
import type { MapWords } from '../../locale/map.js';
import { form, numbered } from '../../locale/plural.js';
import type { VisitController } from '../../visit/visit-controller.js';

/** What a place on the map stands for. */
interface Named {
  readonly count: number;
  /** The town that most of it lies in, empty where none is known. */
  readonly town: string;
  /** Whether it comes apart when the map is nearer. */
  readonly canPart: boolean;
  /** Whether only its town is known. */
  readonly isOfTown: boolean;
  /** The entry of a place that stands for one, once it is there. */
  readonly entry: Entry | undefined;
  readonly plan: CardPlan | null;
}

/** What a place is called for those who listen: « Maison des habitants, Échirolles », « 12 lieux autour de Grenoble ». */
export function placeName(named: Named, visit: VisitController, words: MapWords): string {
  return named.count > 1 ? nameOfSeveral(named, visit, words) : nameOfOne(named, visit, words);
}

function nameOfSeveral({ count, town, canPart }: Named, visit: VisitController, words: MapWords): string {
  const { locale, schema } = visit;
  const written = locale.number(count);
  const noun = schema ? nounOf(schema, count, locale) : '';
  if (!canPart) return town ? words.at(written, noun, town) : words.several(written, noun);
  return town ? words.around(written, town) : numbered(form(locale.plural(count), words.cluster), written);
}

function nameOfOne(
  { town, isOfTown, entry, plan }: Named,
  { locale }: VisitController,
  words: MapWords,
): string {
  const title = entry && plan ? titleOf(entry, { plan, locale }) : '';
  const place = town && !title.includes(town) ? words.in(title, town) : title;
  return isOfTown ? words.ofTown(place) : place;
}
