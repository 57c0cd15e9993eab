import { add, none } from '#base/bits.ts';
import { at, int } from '#base/column.ts';
import type { Dataset } from '#domain/dataset.ts';
import { buildBins } from './bins.ts';
import { known } from './codes.ts';
import type { Facet, Index, Tree } from './columns.ts';
import { buildDays } from './days.ts';
import { dictionaries, type Dictionaries } from './dictionary.ts';
import { encode, type Encoded } from './encode.ts';
import { related } from './lists.ts';
import { once } from './once.ts';
import { orderByDay } from './order.ts';
import { perFacet } from './perfacet.ts';
import { climbed, lacking } from './relation.ts';
import { orderedRows } from './rows.ts';

/** The index of a data set. Linear in the records but for sorting days. */
export function build(dataset: Dataset): Index {
  const steps = buildSteps(dataset);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same in slices (share of the work done), so that a worker can say how far it is and stop in between. */
export function* buildSteps(dataset: Dataset): Generator<number, Index, void> {
  const terms = dictionaries(dataset);
  yield 0.1;
  const encoded = encode(dataset, terms);
  yield 0.5;
  const order = orderByDay(encoded.dates);
  const positions = positionsById(dataset, order);
  yield 0.6;
  const facets = buildFacets(encoded, terms, order);
  yield 0.9;
  return {
    dataset,
    size: order.length,
    order,
    positions,
    ...buildDays(encoded.dates, order),
    facets,
    participations: orderedRows(encoded.rows, order),
    presence: {
      persons: related(encoded.present.person, order, terms.person.ids.length),
      organizations: related(encoded.present.organization, order, terms.organization.ids.length),
    },
    importance: order.map((item) => int(encoded.importance, item)),
    tree: buildTree(dataset, order, positions),
    bins: buildBins(encoded.dates, order),
  };
}

function positionsById({ events }: Dataset, order: Int32Array): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  for (let position = 0; position < order.length; position += 1)
    positions.set(at(events, int(order, position)).id, position);
  return positions;
}

function buildFacets({ facets }: Encoded, terms: Dictionaries, order: Int32Array): Index['facets'] {
  return perFacet((name): Facet => {
    const { ids, branches } = terms[name];
    const own = related(facets[name], order, ids.length);
    return {
      name,
      ...terms[name],
      own,
      below: branches.includes(1) ? climbed(own, terms[name].parents) : undefined,
      unstated: once(() => lacking(own)),
    };
  });
}

function buildTree({ events }: Dataset, order: Int32Array, positions: ReadonlyMap<string, number>): Tree {
  const lists = new Map<number, number[]>();
  const wholes = none(order.length);
  for (let position = 0; position < order.length; position += 1) {
    const { partOf } = at(events, int(order, position));
    if (partOf === undefined) continue;
    const whole = known(positions, partOf);
    const list = lists.get(whole);
    if (list === undefined) lists.set(whole, [position]);
    else list.push(position);
    add(wholes, whole);
  }
  return { parts: new Map([...lists].map(([whole, list]) => [whole, Int32Array.from(list)])), wholes };
}
