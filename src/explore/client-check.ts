import type { Answer, FromWorker, RequestName } from '#worker/protocol.ts';

/**
 * Both ends of the line come from one build, so these look only as deep as needed to tell an answer from garbage: a
 * worker that a browser extension or a lack of memory has damaged.
 */
export function isMessage(data: unknown): data is FromWorker {
  if (!isObject(data) || typeof data['id'] !== 'number') return false;
  return data['kind'] === 'answer' || data['kind'] === 'progress' || data['kind'] === 'failure';
}

export function isAnswer<Name extends RequestName>(name: Name, answer: unknown): answer is Answer<Name> {
  return LOOKS[name](answer);
}

const LOOKS: { readonly [Name in RequestName]: (answer: unknown) => boolean } = {
  open: (answer) => isObject(answer) && typeof answer['ok'] === 'boolean',
  evaluate: (answer) =>
    isObject(answer) && typeof answer['possible'] === 'number' && Array.isArray(answer['facets']),
  facet: (answer) => isObject(answer) && Array.isArray(answer['values']),
  timeline: (answer) => isObject(answer) && Array.isArray(answer['lanes']),
  list: (answer) => isObject(answer) && Array.isArray(answer['rows']) && Array.isArray(answer['groups']),
  why: (answer) => isObject(answer) && Array.isArray(answer['reasons']),
  event: (answer) => answer === undefined || (isObject(answer) && isObject(answer['event'])),
  entity: (answer) => answer === undefined || (isObject(answer) && isObject(answer['counts'])),
  term: (answer) => answer === undefined || (isObject(answer) && isObject(answer['counts'])),
  directory: (answer) => isObject(answer) && Array.isArray(answer['rows']),
  quotes: (answer) => isObject(answer) && Array.isArray(answer['rows']),
  account: (answer) => isObject(answer) && isObject(answer['presence']),
  labels: Array.isArray,
};

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
