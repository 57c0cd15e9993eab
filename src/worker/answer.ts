import type { Engine } from '#engine/engine.ts';
import { localEngine } from '#engine/local.ts';
import { isAsk } from './check.ts';
import { open, type Tell } from './open.ts';
import type { Answer, Ask, RequestName } from './protocol.ts';

export interface Question {
  readonly id: number;
  readonly name: RequestName;
  readonly ask: unknown;
  readonly signal: AbortSignal;
  readonly tell: Tell;
  readonly cancel: () => void;
}

/** The data set opened last. */
export interface Session {
  opened: { readonly dataset: string; readonly engine: Engine; readonly speaking: Speaking } | undefined;
}

/** Who is told how far slow work of the engine is. */
interface Speaking {
  tell: Tell | undefined;
}

/** Asked about another data set than the one opened last. */
export class StaleQuestion extends Error {}

/** Rejects with StaleQuestion, with the reason of the signal, or with a fault of the program. */
export function answer(
  { name, ask, signal, tell }: Question,
  session: Session,
): Promise<Answer<RequestName>> {
  return dispatch(name, ask, { session, signal, tell });
}

interface Context {
  readonly session: Session;
  readonly signal: AbortSignal;
  readonly tell: Tell;
}

type Handlers = {
  readonly [Name in RequestName]: (ask: Ask<Name>, context: Context) => Promise<Answer<Name>>;
};

const HANDLERS: Handlers = {
  open: async (ask, context) => opened(ask, context),
  evaluate: async (ask, context) => engineFor(ask.dataset, context).evaluate(ask, context.signal),
  facet: async (ask, context) => engineFor(ask.dataset, context).facet(ask, context.signal),
  timeline: async (ask, context) => engineFor(ask.dataset, context).timeline(ask, context.signal),
  list: async (ask, context) => engineFor(ask.dataset, context).list(ask, context.signal),
  why: async (ask, context) => engineFor(ask.dataset, context).why(ask, context.signal),
  event: async (ask, context) => engineFor(ask.dataset, context).event(ask, context.signal),
  entity: async (ask, context) => engineFor(ask.dataset, context).entity(ask, context.signal),
  term: async (ask, context) => engineFor(ask.dataset, context).term(ask, context.signal),
  directory: async (ask, context) => engineFor(ask.dataset, context).directory(ask, context.signal),
  quotes: async (ask, context) => engineFor(ask.dataset, context).quotes(ask, context.signal),
  account: async (ask, context) => engineFor(ask.dataset, context).account(context.signal),
  labels: async (ask, context) => engineFor(ask.dataset, context).labels(ask, context.signal),
};

function dispatch<Name extends RequestName>(
  name: Name,
  ask: unknown,
  context: Context,
): Promise<Answer<Name>> {
  if (!isAsk(name, ask)) throw new Error(`not a question: ${name}`);
  return HANDLERS[name](ask, context);
}

/** The data set opened before is let go first: two never share the memory. */
async function opened(ask: Ask<'open'>, { session, tell }: Context): Promise<Answer<'open'>> {
  session.opened = undefined;
  const { opened: result, index } = await open(ask, tell);
  if (index !== undefined) {
    const speaking: Speaking = { tell: undefined };
    const engine = localEngine(index, async () => speaking.tell?.('build', 0));
    session.opened = { dataset: ask.dataset, engine, speaking };
  }
  return result;
}

function engineFor(dataset: string, { session: { opened: current }, tell }: Context): Engine {
  if (current?.dataset !== dataset) throw new StaleQuestion(`${dataset} is not open`);
  current.speaking.tell = tell;
  return current.engine;
}
