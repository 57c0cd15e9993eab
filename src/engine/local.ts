import { accountOf } from './account.ts';
import type { Bits } from '#base/bits.ts';
import type { Query } from '#domain/query.ts';
import type { Index } from './columns.ts';
import { directories } from './directory.ts';
import type { Engine } from './engine.ts';
import { entityDetail } from './entity.ts';
import { evaluate } from './evaluate.ts';
import { eventDetail } from './event.ts';
import { facetResult } from './facets.ts';
import { names, type Names } from './labels.ts';
import { lister } from './list.ts';
import { listOrders } from './list-order.ts';
import { once, rememberLast } from './once.ts';
import { party } from './party.ts';
import { quotesOf } from './quotes.ts';
import { labelOf, records } from './records.ts';
import { refs } from './refs.ts';
import { select, type Selection } from './select.ts';
import { termDetail } from './term.ts';
import { asked, buildText, search, searchNames, type TextIndex } from './text.ts';
import { timeline } from './timeline.ts';
import { why } from './why.ts';

/** Lets other work of this thread happen; rejects when the signal is aborted by then. */
export type Pause = (signal: AbortSignal | undefined) => Promise<void>;

/** The engine in this process, on an index in memory. What takes long is done in slices, with `pause` in between. */
export function localEngine(index: Index, pause: Pause): Engine {
  const of = records(index);
  const list = lister(of, listOrders(index));
  const directory = directories(index);
  const text = textOnce(index, pause);
  const inOrder = rememberLast<Names>();
  const selected = async (query: Query, signal: AbortSignal | undefined): Promise<Selection> => {
    signal?.throwIfAborted();
    const wanted = asked(query.text);
    const found: Bits | undefined =
      wanted.length === 0 ? undefined : search(await text(signal), index.size, wanted);
    return select(index, query, found);
  };
  const account = once(() => accountOf(index.dataset));
  const order = (languages: readonly string[]) => inOrder(languages.join(' '), () => names(index, languages));
  return {
    evaluate: async ({ query, languages, facetLimit }, signal) =>
      evaluate(await selected(query, signal), { limit: facetLimit, names: order(languages) }),
    facet: async (ask, signal) => {
      const selection = await selected(ask.query, signal);
      const only = ask.search.trim() === '' ? undefined : searchNames(index.facets[ask.name], ask.search);
      return facetResult(selection, ask.name, { limit: ask.limit, names: order(ask.languages), only });
    },
    timeline: async ({ query, by, languages }, signal) =>
      timeline(await selected(query, signal), of, { by, names: order(languages) }),
    list: async (ask, signal) => {
      signal?.throwIfAborted();
      return list(ask, order(ask.languages), () => selected(ask.query, signal));
    },
    why: async ({ query }, signal) => why(await selected(query, signal)),
    event: async ({ id, query, languages }, signal) => {
      const selection = await selected(query, signal);
      const position = index.positions.get(id);
      return position === undefined
        ? undefined
        : eventDetail(refs(of, order(languages)), position, selection.fit().bits);
    },
    entity: async ({ kind, id, languages }, signal) => {
      signal?.throwIfAborted();
      const found = party(index, kind, id);
      return found === undefined ? undefined : entityDetail(refs(of, order(languages)), found);
    },
    term: async ({ kind, id, languages }, signal) => {
      signal?.throwIfAborted();
      return termDetail(refs(of, order(languages)), kind, id);
    },
    directory: async (ask, signal) =>
      directory(await selected(ask.query, signal), refs(of, order(ask.languages)), ask),
    quotes: async (ask, signal) =>
      quotesOf(await selected(ask.query, signal), refs(of, order(ask.languages)), ask),
    account: async (signal) => {
      signal?.throwIfAborted();
      return account();
    },
    labels: async ({ of: list }, signal) => {
      signal?.throwIfAborted();
      return list.map(({ kind, id }) => labelOf(of, kind, id));
    },
  };
}

/** The text index, built by whoever needs it first. An aborted build is taken up again by the next. */
function textOnce(index: Index, pause: Pause): (signal: AbortSignal | undefined) => Promise<TextIndex> {
  const steps = buildText(index);
  let done: TextIndex | undefined;
  return async (signal) => {
    while (done === undefined) {
      const step = steps.next();
      if (step.done === true) done = step.value;
      else await pause(signal);
    }
    return done;
  };
}
