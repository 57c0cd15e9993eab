import type { Ask, RequestName, ToWorker } from './protocol.ts';

/** Both ends come from one build, so these look only as deep as needed to tell a question from garbage. */
export function isToWorker(data: unknown): data is ToWorker {
  if (!isObject(data) || typeof data['id'] !== 'number') return false;
  return data['kind'] === 'cancel' || (data['kind'] === 'ask' && isName(data['name']));
}

export function isAsk<Name extends RequestName>(name: Name, ask: unknown): ask is Ask<Name> {
  return isObject(ask) && typeof ask['dataset'] === 'string' && LOOKS[name](ask);
}

const LOOKS: { readonly [Name in RequestName]: (ask: Readonly<Record<string, unknown>>) => boolean } = {
  open: (ask) => ask['bytes'] instanceof ArrayBuffer && typeof ask['file'] === 'string',
  evaluate: (ask) =>
    isQuery(ask['query']) && Array.isArray(ask['languages']) && typeof ask['facetLimit'] === 'number',
  facet: (ask) =>
    isQuery(ask['query']) && Array.isArray(ask['languages']) && typeof ask['search'] === 'string',
  timeline: (ask) =>
    isQuery(ask['query']) && Array.isArray(ask['languages']) && typeof ask['by'] === 'string',
  list: (ask) =>
    isQuery(ask['query']) &&
    isObject(ask['sort']) &&
    typeof ask['from'] === 'number' &&
    typeof ask['count'] === 'number' &&
    Array.isArray(ask['languages']),
  why: (ask) => isQuery(ask['query']),
  event: (ask) => isQuery(ask['query']) && Array.isArray(ask['languages']) && typeof ask['id'] === 'string',
  entity: (ask) => Array.isArray(ask['languages']) && typeof ask['id'] === 'string',
  term: (ask) => Array.isArray(ask['languages']) && typeof ask['id'] === 'string',
  directory: (ask) =>
    isQuery(ask['query']) &&
    isObject(ask['sort']) &&
    typeof ask['search'] === 'string' &&
    typeof ask['count'] === 'number',
  quotes: (ask) =>
    isQuery(ask['query']) && typeof ask['search'] === 'string' && typeof ask['count'] === 'number',
  account: () => true,
  labels: (ask) => Array.isArray(ask['of']),
};

function isName(name: unknown): boolean {
  return typeof name === 'string' && Object.hasOwn(LOOKS, name);
}

function isQuery(query: unknown): boolean {
  return isObject(query) && isObject(query['facets']) && typeof query['text'] === 'string';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
