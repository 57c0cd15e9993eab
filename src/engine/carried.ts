import type { Figure, Image, Quote } from '#domain/event.ts';
import type { Affiliation, Person } from '#domain/person.ts';
import { capped } from './limits.ts';
import { quoteOf } from './quotes.ts';
import type { Refs } from './refs.ts';
import type { Carried } from './term-result.ts';

interface At<T> {
  readonly position: number;
  readonly item: T;
  /** Place in its list of the event, from 0. */
  readonly index: number;
}

/** What rests on a source: quotes, figures and images by date, and functions in the order of the persons. */
export function carriedBy(of: Refs, id: string | undefined): Carried {
  const found = id === undefined ? NOTHING : find(of, id);
  const quotes = capped(found.quotes, ({ position, index }) => quoteOf(of, position, index));
  const figures = capped(found.figures, ({ position, item }) => ({
    event: of.brief(position),
    figure: item,
  }));
  const images = capped(found.images, ({ position, item }) => ({
    event: of.brief(position),
    image: item,
    depicted: item.depicts.map((person) => of.ref('person', person)),
  }));
  const functions = capped(found.functions, ({ person, affiliation }) => ({
    person: of.ref('person', person.id),
    organization: of.maybe('organization', affiliation.organization),
    role: affiliation.role,
  }));
  return {
    quotes: quotes.list,
    quoteTotal: quotes.total,
    figures: figures.list,
    figureTotal: figures.total,
    images: images.list,
    imageTotal: images.total,
    functions: functions.list,
    functionTotal: functions.total,
  };
}

interface Found {
  readonly quotes: readonly At<Quote>[];
  readonly figures: readonly At<Figure>[];
  readonly images: readonly At<Image>[];
  readonly functions: readonly { readonly person: Person; readonly affiliation: Affiliation }[];
}

const NOTHING: Found = { quotes: [], figures: [], images: [], functions: [] };

/** One pass over the records: a page is asked for rarely, an index of all this would be held for ever. */
function find(of: Refs, id: string): Found {
  const quotes: At<Quote>[] = [];
  const figures: At<Figure>[] = [];
  const images: At<Image>[] = [];
  for (let position = 0; position < of.index.size; position += 1) {
    const event = of.event(position);
    collect(quotes, event.quotes, { position, id });
    collect(figures, event.figures, { position, id });
    collect(images, event.images, { position, id });
  }
  const functions = of.index.dataset.persons.flatMap((person) =>
    person.affiliations
      .filter(({ sources }) => sources.some((source) => source === id))
      .map((affiliation) => ({ person, affiliation })),
  );
  return { quotes, figures, images, functions };
}

function collect<T extends { readonly source: string | undefined }>(
  into: At<T>[],
  list: readonly T[],
  { position, id }: { readonly position: number; readonly id: string },
): void {
  list.forEach((item, index) => {
    if (item.source === id) into.push({ position, item, index });
  });
}
