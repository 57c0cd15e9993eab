import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EMPTY_QUERY } from '#domain/query.ts';
import type { FromWorker } from '#worker/protocol.ts';
import { contract } from '../engine/contract.ts';
import { bytes, raw } from '../fixtures/raw.ts';
import { line, remote, type Line } from './remote.ts';

const file = readFileSync(new URL('../../public/datasets/mittelstand-digital.json', import.meta.url));

function openAsk(id: number, content: Uint8Array, dataset = 'd') {
  const { buffer } = Uint8Array.from(content);
  return {
    kind: 'ask',
    id,
    name: 'open',
    ask: { dataset, file: `${dataset}.json`, bytes: buffer, mediaType: 'application/json' },
  };
}

async function opened(content: Uint8Array = file): Promise<Line> {
  const on = line();
  on.send(openAsk(1, content));
  await on.settled(1);
  return on;
}

const evaluate = (id: number, dataset = 'd', text = '') => ({
  kind: 'ask',
  id,
  name: 'evaluate',
  ask: { dataset, query: { ...EMPTY_QUERY, text }, languages: [], facetLimit: 3 },
});

contract('the host', async () => remote(await opened(), 'd'));

describe('open', () => {
  test('tells what was found: metadata, counts, extent, types by frequency, hash of the bytes', async () => {
    const on = await opened();
    expect(await on.settled(1)).toMatchObject({
      kind: 'answer',
      answer: {
        ok: true,
        report: { read: { events: 105 } },
        summary: {
          metadata: { id: 'mittelstand-digital' },
          counts: {
            events: 105,
            persons: 182,
            organizations: 200,
            places: 45,
            topics: 29,
            sources: 175,
            undated: 0,
          },
          hash: createHash('sha256').update(file).digest('hex'),
        },
      },
    });
  });

  test('types stand by frequency, ties in the order of the vocabulary, unused ones too', async () => {
    const term = (id: string) => ({ id, label: id });
    const events = ['b', 'c', 'c', 'x'].map((type, i) => ({ id: `e${i}`, title: 'x', type }));
    const on = await opened(
      bytes(raw({ events, metadata: { vocabularies: { eventTypes: ['a', 'b', 'c'].map(term) } } })),
    );
    expect(await on.settled(1)).toMatchObject({
      answer: { summary: { typeSlots: ['c', 'b', 'x', 'a'], extent: undefined, counts: { undated: 4 } } },
    });
  });

  test('says how far it is, stage by stage', async () => {
    const { messages } = await opened();
    const stages = messages.flatMap((message) => (message.kind === 'progress' ? [message.stage] : []));
    expect([...new Set(stages)]).toEqual(['read', 'assemble', 'build']);
    const shares = messages.flatMap((message) =>
      message.kind === 'progress' && message.stage === 'build' ? [message.done / message.total] : [],
    );
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.length).toBeGreaterThan(2);
  });

  test.each([
    ['not json', 'hello', 'file-not-json'],
    ['nothing', '', 'file-empty'],
    ['a web page', '<!doctype html><title>x</title>', 'file-html'],
    ['something else', '{"a":1}', 'format-not-dataset'],
  ])('%s is an issue, not a failure', async (_, content, code) => {
    const on = await opened(bytes(content));
    expect(await on.settled(1)).toMatchObject({ kind: 'answer', answer: { ok: false, issue: { code } } });
  });

  test('a file that cannot be shown leaves nothing open', async () => {
    const on = await opened();
    on.send(openAsk(2, bytes('hello'), 'd'));
    on.send(evaluate(3));
    expect(await on.settled(3)).toMatchObject({ kind: 'failure', failure: 'stale' });
  });
});

describe('questions', () => {
  test('about another data set than the one opened last are stale', async () => {
    const on = await opened();
    on.send(evaluate(2, 'other'));
    expect(await on.settled(2)).toMatchObject({ kind: 'failure', failure: 'stale' });
    on.send(evaluate(3));
    expect(await on.settled(3)).toMatchObject({ kind: 'answer' });
  });

  test('are answered once each, in their order', async () => {
    const on = await opened();
    for (let id = 2; id < 12; id += 1) on.send(evaluate(id));
    await on.settled(11);
    expect(ends(on.messages)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  test('that are no questions crash, and the next one is answered', async () => {
    const on = await opened();
    on.send({ kind: 'ask', id: 2, name: 'evaluate', ask: { dataset: 'd' } });
    expect(await on.settled(2)).toMatchObject({
      kind: 'failure',
      failure: 'crashed',
      message: 'not a question: evaluate',
    });
    on.send(evaluate(3));
    expect(await on.settled(3)).toMatchObject({ kind: 'answer' });
  });

  test('garbage is ignored', async () => {
    const on = await opened();
    for (const garbage of [
      undefined,
      1,
      'x',
      {},
      { kind: 'ask', id: 5, name: 'toString' },
      { kind: 'cancel' },
    ])
      on.send(garbage);
    on.send(evaluate(2));
    await on.settled(2);
    expect(ends(on.messages)).toEqual([1, 2]);
  });
});

describe('cancelling', () => {
  test('a question that waits', async () => {
    const on = await opened();
    on.send(evaluate(2));
    on.send(evaluate(3));
    on.send({ kind: 'cancel', id: 3 });
    expect(await on.settled(2)).toMatchObject({ kind: 'answer' });
    expect(await on.settled(3)).toMatchObject({ kind: 'failure', failure: 'cancelled' });
  });

  test('an opening between its stages: nothing is open then', async () => {
    const on = line();
    on.send(openAsk(1, file));
    const seen = on.messages.length;
    await new Promise((resolve) => setTimeout(resolve, 0));
    on.send({ kind: 'cancel', id: 1 });
    expect(await on.settled(1)).toMatchObject({ kind: 'failure', failure: 'cancelled' });
    expect(on.messages.length).toBeGreaterThan(seen);
    on.send(evaluate(2));
    expect(await on.settled(2)).toMatchObject({ failure: 'stale' });
  });

  test('the making of the text index between its slices; the next search finds all the same', async () => {
    const events = Array.from({ length: 5000 }, (_, i) => ({ id: `e${i}`, title: `Besuch ${i}` }));
    const on = await opened(bytes(raw({ events })));
    on.send(evaluate(2, 'd', 'besuch'));
    await new Promise((resolve) => setTimeout(resolve, 0));
    on.send({ kind: 'cancel', id: 2 });
    expect(await on.settled(2)).toMatchObject({ failure: 'cancelled' });
    on.send(evaluate(3, 'd', 'besuch 4999'));
    expect(await on.settled(3)).toMatchObject({ answer: { possible: 1 } });
  });

  test('what was never asked, or is answered already, changes nothing', async () => {
    const on = await opened();
    on.send({ kind: 'cancel', id: 1 });
    on.send({ kind: 'cancel', id: 77 });
    on.send(evaluate(2));
    expect(await on.settled(2)).toMatchObject({ kind: 'answer' });
    expect(ends(on.messages)).toEqual([1, 2]);
  });
});

function ends(messages: readonly FromWorker[]): readonly number[] {
  return messages.filter(({ kind }) => kind !== 'progress').map(({ id }) => id);
}
