// The contract of the engine against the real worker: what the page answers through it equals what the same code answers
// in this process.
import { readFileSync } from 'node:fs';
import { decode } from '#explore/address.ts';
import type { EntityDetail, Result } from '#engine/result.ts';
import { host } from '#worker/host.ts';
import type { FromWorker, RequestName } from '#worker/protocol.ts';
import { pick } from '#domain/text.ts';
import { rawFile } from './raw.ts';
import { expect, test } from './test.ts';
import { ask, at, DATASET, visit } from './visit.ts';

const languages = ['en', 'de'];

/** The worker's host without the worker: questions in, answers out. */
function inProcess(): (name: RequestName, question: object) => Promise<unknown> {
  const waiting = new Map<number, (message: FromWorker) => void>();
  const tell = host((message) => {
    if (message.kind !== 'progress') waiting.get(message.id)?.(message);
  });
  let id = 0;
  return (name, question) =>
    new Promise((resolve, reject) => {
      id += 1;
      waiting.set(id, (message) => {
        if (message.kind === 'answer') resolve(structuredClone(message.answer));
        else reject(new Error(JSON.stringify(message)));
      });
      tell({ kind: 'ask', id, name, ask: { dataset: DATASET, ...question } });
    });
}

const addresses = [
  '',
  'type=visit,opening&organization=bmwi~',
  'person.not=peter-altmaier&time=2019-01-01..2019-12-31',
  'topic=digitalisierung,hochschulen&topic.mode=all',
  'q=kuenstliche%20intelligenz',
  'place=hannover~&q=strasse',
];

test('the worker answers as the host in this process does', async ({ page }) => {
  const question = inProcess();
  const bytes = readFileSync(rawFile);
  await question('open', {
    file: 'mittelstand-digital.json',
    bytes: new Uint8Array(bytes).buffer,
    mediaType: 'application/json',
  });
  for (const fields of addresses) {
    await visit(page, at('timeline', fields));
    const { query } = decode(at('timeline', fields)).state;
    const wanted = (await question('evaluate', { query, languages, facetLimit: 1000 })) as Result;
    const { total, possible, certain, undated, events } = wanted;
    expect(await ask(page, 'result'), fields).toEqual({ total, possible, certain, undated, events });
    for (const { name, values } of wanted.facets) {
      const list = values.map(({ id, label, count }) => ({ id, label: pick(label, languages).value, count }));
      expect(await ask(page, 'facet', name), `${fields} ${name}`).toEqual(list);
    }
  }
  for (const [kind, id] of [
    ['person', 'peter-altmaier'],
    ['person', 'andreas-mueller-rostock'],
    ['organization', 'bmwi'],
    ['organization', 'kz-hannover'],
  ] as const) {
    const wanted = (await question('entity', { kind, id, languages })) as EntityDetail;
    const others = kind === 'person' ? wanted.together.persons : wanted.together.organizations;
    expect(await ask(page, 'entity', kind, id)).toEqual({
      events: wanted.counts.events,
      present: wanted.counts.present,
      together: others.map(({ who, count }) => ({ id: who.id, count })),
    });
  }
});
