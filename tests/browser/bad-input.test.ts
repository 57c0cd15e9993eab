// Files as they should not be: a clear message with place and remedy; what is sound is shown, the report lists the rest.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { SCRIPT } from '../fixtures/hostile.ts';
import { rawFile } from './raw.ts';
import { anyLength, changeable, serve, type Changeable, type Sent } from './serve.ts';
import { words, worte } from './screen.ts';
import { checkAxe, expect, idle, test } from './test.ts';
import { ask, at, visit } from './visit.ts';

const { app, report } = words;
const whole = readFileSync(rawFile, 'utf8');

interface Refusal {
  readonly name: string;
  readonly sent: Sent;
  /** What has to be read: the fault, its place, the way out. */
  readonly says: readonly RegExp[];
  /** The browser itself logs a failed answer. */
  readonly logs?: RegExp;
}

const refusals: readonly Refusal[] = [
  {
    name: 'missing',
    sent: { body: 'no', status: 404 },
    says: [/datasets\/mittelstand-digital\.json/, /404/, /file-missing/],
    logs: /404/,
  },
  { name: 'gone', sent: { body: 'no', status: 410 }, says: [/file-missing/], logs: /410/ },
  {
    name: 'truncated',
    sent: { body: whole.slice(0, 250_000) },
    says: [/breaks off/, /file-truncated/, /line \d/i],
  },
  {
    name: 'not JSON',
    sent: { body: whole.replace('"events": [', '"events": [[,') },
    says: [/not valid JSON/, /file-not-json/, /line \d/i, /column \d/i],
  },
  {
    name: 'a web page',
    sent: { body: '<!doctype html><title>Log in</title><h1>Log in</h1>', type: 'text/html' },
    says: [/web page, not a data set/, /file-html/],
  },
  {
    name: 'a web page that claims to be JSON',
    sent: { body: '<html><body>Log in</body></html>' },
    says: [/file-html/],
  },
  { name: 'empty', sent: { body: '' }, says: [/The file is empty/, /file-empty/] },
  { name: 'blanks', sent: { body: ' \n\t ' }, says: [/file-empty/] },
  {
    name: 'of a newer version',
    sent: { body: whole.replace('"formatVersion": "1.0"', '"formatVersion": "2.0"') },
    says: [/2\.0/, /newer/, /format-newer/],
  },
  {
    name: 'JSON, but no data set',
    sent: { body: '{"type":"FeatureCollection","features":[]}' },
    says: [/not a data set/, /format-not-dataset/],
  },
  { name: 'a list', sent: { body: '[1,2,3]' }, says: [/format-not-dataset/] },
  {
    name: 'nested too deep',
    sent: { body: `{"events":${'['.repeat(100_000)}${']'.repeat(100_000)}}` },
    says: [/nested deeper/, /file-too-deep/],
  },
  {
    name: 'in another encoding',
    sent: { body: Buffer.from(whole, 'latin1') },
    says: [/file-encoding/, /UTF-8/],
  },
];

for (const { name, sent, says, logs } of refusals) {
  test(`a file that is ${name}`, async ({ page, context, guard }) => {
    if (logs !== undefined) guard.allow(logs);
    await serve(context, { sent });
    await visit(page, at('timeline', 'person=peter-altmaier'));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const alert = page.getByRole('main');
    for (const wanted of says) await expect(alert).toContainText(wanted);
    await expect(alert).toContainText(app.kept);
    await expect(page.getByRole('button', { name: app.tryAgain })).toBeVisible();
    await expect(page.getByRole('button', { name: app.copyDetails })).toBeVisible();
    expect(await ask(page, 'address')).toBe(`#${at('timeline', 'person=peter-altmaier')}`);
    expect(await checkAxe(page)).toEqual([]);
  });
}

test('a missing file in German', async ({ page, context, guard }) => {
  guard.allow(/404/);
  await serve(context, { sent: { body: '', status: 404 } });
  await visit(page, at('timeline', 'lang=de'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(worte.app.notArrived);
  await expect(page.getByRole('main')).toContainText(
    'Die Datei datasets/mittelstand-digital.json gibt es nicht',
  );
});

test('a server that is busy is asked again, and the data set opens', async ({ page, context, guard }) => {
  guard.allow(/503/);
  await serve(context, {
    sent: (times) => (times < 3 ? { body: 'later', status: 503 } : { body: whole }),
  });
  await visit(page, at());
  expect((await ask(page, 'result')).possible).toBe(105);
});

test('"Try again" opens the data set once the fault is gone', async ({ page, context, guard }) => {
  guard.allow(/404/);
  await serve(context, { sent: (times) => (times === 1 ? { body: '', status: 404 } : { body: whole }) });
  await visit(page, at('timeline', 'person=peter-altmaier'));
  await page.getByRole('button', { name: app.tryAgain }).click();
  await expect(page.getByText('16 of 105 events').first()).toBeVisible();
});

test('the connection breaks in the middle of the file', async ({ page, context, guard }) => {
  guard.allow(/Failed to load resource/);
  await serve(context, { index: anyLength() });
  await context.route('**/datasets/mittelstand-digital.json', (route) => route.abort('connectionreset'));
  await visit(page, at());
  await expect(page.getByRole('main')).toContainText('file-unreachable');
  await expect(page.getByRole('button', { name: app.tryAgain })).toBeVisible();
});

/** Opens a changed data set and returns the report as text. */
async function open(page: Page, change: (data: Changeable) => void): Promise<string> {
  const data = changeable();
  change(data);
  await serve(page.context(), { data });
  await visit(page, at());
  await expect(page.getByRole('application')).toBeVisible();
  const button = page.getByRole('button', { name: /faults? found in the data/ });
  await button.click();
  const dialog = page.getByRole('dialog', { name: report.title });
  await expect(dialog).toBeVisible();
  return (await dialog.innerText()).replace(/\s+/g, ' ');
}

function first(list: readonly Record<string, unknown>[], id: string): Record<string, unknown> {
  const found = list.find((one) => one['id'] === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

const founding = 'besuch-kompetenzzentrum-hannover-2019';

test('duplicate ids: the same is dropped, the different is kept and can be opened', async ({ page }) => {
  const text = await open(page, (data) => {
    const event = first(data.events, founding);
    data.events.push(structuredClone(event), { ...structuredClone(event), title: 'Another one' });
  });
  expect(text).toContain('id-duplicate-same');
  expect(text).toContain('id-duplicate-different');
  expect(text).toContain(founding);
  expect((await ask(page, 'result')).total).toBe(106);
});

test('dangling references: a placeholder that is counted, can be filtered and says what it is', async ({
  page,
}) => {
  const text = await open(page, (data) => {
    const event = first(data.events, founding);
    event['participants'] = [{ person: 'nobody-known' }, { organization: 'nowhere-inc', affiliation: 'x' }];
    event['place'] = 'atlantis';
    event['partOf'] = 'no-trip';
    event['topics'] = ['unheard-of'];
    event['sources'] = ['lost'];
    event['related'] = ['none'];
  });
  expect(text).toContain('reference-dangling');
  for (const id of ['nobody-known', 'nowhere-inc', 'atlantis', 'no-trip', 'unheard-of', 'lost', 'none'])
    expect(text).toContain(id);
  expect((await ask(page, 'facet', 'person')).find(({ id }) => id === 'nobody-known')?.count).toBe(1);
  await visit(page, at('person/nobody-known'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('nobody-known');
  await expect(page.getByRole('main')).toContainText(words.entity.placeholder);
  await visit(page, at(`event/${founding}`));
  await expect(page.getByRole('main')).toContainText('nobody-known');
});

test('unreadable and impossible dates: the event stays, undated, and is counted beside', async ({ page }) => {
  const text = await open(page, (data) => {
    first(data.events, founding)['start'] = 'sometime in summer';
    Object.assign(data.events[0] ?? {}, { start: '2019-02-30' });
    Object.assign(data.events[1] ?? {}, { start: '2019-05-02', end: '2019-05-01' });
  });
  expect(text).toContain('date-unreadable');
  expect(text).toContain('sometime in summer');
  expect(text).toContain('date-impossible');
  expect(text).toMatch(/February( 2019)? has 28 days/);
  expect(text).toMatch(/end-before-start|date-reversed/);
  expect(await ask(page, 'result')).toMatchObject({ total: 105, possible: 105, undated: 2 });
  await visit(page, at('timeline', 'time=2015-01-01..2022-12-31'));
  await expect(page.getByText(words.filters.undatedBeside(2)).first()).toBeVisible();
  await visit(page, at(`event/${founding}`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('cyclic parts, places, topics and institutions are cut, said, and nothing hangs', async ({ page }) => {
  const text = await open(page, (data) => {
    first(data.events, founding)['partOf'] = founding;
    Object.assign(data.events[0] ?? {}, { partOf: data.events[1]?.['id'] });
    Object.assign(data.events[1] ?? {}, { partOf: data.events[0]?.['id'] });
    first(data.places, 'hannover')['within'] = 'hannover';
    first(data.topics, 'digitalisierung')['broader'] = 'digitalisierung';
    first(data.organizations, 'bmwi')['parent'] = 'bmwi';
  });
  expect(text).toContain('reference-cycle');
  expect(text).toContain('bmwi');
  expect((await ask(page, 'result')).total).toBe(105);
  await visit(page, at('organization/bmwi'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('wrong types, missing titles, empty participations, odd words: all of it is in the report', async ({
  page,
}) => {
  const text = await open(page, (data) => {
    const event = first(data.events, founding);
    event['title'] = 42;
    event['participants'] = [
      {},
      { person: 'peter-altmaier', organization: 'bmwi' },
      { person: 'peter-altmaier', role: 'dancer' },
    ];
    event['figures'] = [{ label: 'n', value: 'many' }];
    Object.assign(data.places[0] ?? {}, { latitude: 200 });
    Object.assign(data.sources[0] ?? {}, { url: SCRIPT });
    (data.events as unknown[]).push(null, 7, 'text', []);
  });
  for (const code of [
    'text-missing',
    'participation-empty',
    'participation-ambiguous',
    'vocabulary-unknown',
    'number-invalid',
    'coordinates-invalid',
    'link-refused',
    'schema',
  ]) {
    expect(text, code).toContain(code);
  }
  await visit(page, at(`event/${founding}`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(founding);
});

test('the account balances: read = used + reported', async ({ page }) => {
  await open(page, (data) => {
    (data.events as unknown[]).push(null, { id: '' }, structuredClone(data.events[3]));
    (data.persons as unknown[]).push(3);
  });
  const account = (await ask(page, 'report')) as {
    read: { events: number; others: number };
    used: { events: number; others: number };
    rejected: { events: number; others: number };
  };
  expect(account.read.events).toBe(108);
  for (const kind of ['events', 'others'] as const) {
    expect(account.read[kind]).toBe(account.used[kind] + account.rejected[kind]);
  }
});

test('no events at all: said, not blank', async ({ page, context }) => {
  await serve(context, {
    data: { metadata: { id: 'mittelstand-digital', formatVersion: '1.0', title: 'Nothing yet' }, events: [] },
  });
  await visit(page, at());
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nothing yet');
  expect(await ask(page, 'result')).toMatchObject({ total: 0, possible: 0 });
  expect(await checkAxe(page)).toEqual([]);
});

test('one event and nothing else is displayed well', async ({ page, context }) => {
  const data = {
    metadata: { id: 'm', formatVersion: '1.0', title: 'One' },
    events: [{ id: 'only', title: 'The only one', start: '1890~' }],
  };
  await serve(context, { data });
  await visit(page, at());
  expect(await ask(page, 'result')).toMatchObject({ total: 1, possible: 1 });
  await visit(page, at('event/only'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The only one');
});

test('only undated events: they can still be found', async ({ page, context }) => {
  const data = {
    metadata: { id: 'm', formatVersion: '1.0', title: 'Undated' },
    events: [
      { id: 'a', title: 'First' },
      { id: 'b', title: 'Second' },
    ],
  };
  await serve(context, { data });
  await visit(page, at());
  expect(await ask(page, 'result')).toMatchObject({ total: 2, possible: 2, undated: 2 });
  await idle(page);
  await expect(page.getByText('Second').first()).toBeVisible();
});

test('a sound data set has no report', async ({ page }) => {
  await visit(page, at());
  await expect(page.getByRole('button', { name: /found in the data/ })).toHaveCount(0);
  expect(await ask(page, 'report')).toMatchObject({ total: 0 });
});
