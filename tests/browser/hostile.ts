// Hostile texts of our own, and a data set in which every text field holds one. Each script that runs calls fired().
import type { BrowserContext, Page } from '@playwright/test';

const FIRE = 'fired()';

export const HOSTILE_TEXTS: readonly string[] = [
  `<script>${FIRE}</script>`,
  `<img src=x onerror=${FIRE}>`,
  `<img src="x" onerror="${FIRE}" alt='`,
  `"><img src=x onerror=${FIRE}>`,
  `'><svg onload=${FIRE}>`,
  `<svg><script>${FIRE}</script></svg>`,
  `<svg><animate onbegin=${FIRE} attributeName=x dur=1s>`,
  `<math><mtext><img src=x onerror=${FIRE}></mtext></math>`,
  `<iframe srcdoc="<script>parent.${FIRE}</script>"></iframe>`,
  `<iframe src="javascript:parent.${FIRE}"></iframe>`,
  `<details open ontoggle=${FIRE}>x`,
  `<video><source onerror=${FIRE}></video>`,
  `<audio src=x onerror=${FIRE}>`,
  `<body onload=${FIRE}>`,
  `<input autofocus onfocus=${FIRE}>`,
  `<marquee onstart=${FIRE}>x</marquee>`,
  `<a href="javascript:${FIRE}">x</a>`,
  `<form><button formaction="javascript:${FIRE}">x</button></form>`,
  `<meta http-equiv="refresh" content="0;url=javascript:${FIRE}">`,
  `<base href="https://example.org/">`,
  `<link rel=stylesheet href="https://example.org/x.css">`,
  `<style>@import url(https://example.org/x.css);*{display:none}</style>`,
  `<object data="data:text/html,<script>${FIRE}</script>"></object>`,
  `<embed src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${FIRE}'/>">`,
  `<noscript><p title="</noscript><img src=x onerror=${FIRE}>">`,
  `</title><script>${FIRE}</script>`,
  `</textarea><script>${FIRE}</script>`,
  `--><script>${FIRE}</script><!--`,
  `]]><script>${FIRE}</script>`,
  `<scr\u0000ipt>${FIRE}</scr\u0000ipt>`,
  `\u003cimg src=x onerror=${FIRE}\u003e`,
  `&lt;img src=x onerror=${FIRE}&gt;`,
  `%3Cimg%20src%3Dx%20onerror%3D${FIRE}%3E`,
  `{{constructor.constructor('${FIRE}')()}}`,
  `\${${FIRE}}`,
  `#{${FIRE}}`,
  `javascript:${FIRE}`,
  `data:text/html,<script>${FIRE}</script>`,
  `url(https://example.org/x.png)`,
  `expression(${FIRE})`,
  `__proto__`,
  `\u202e<script>${FIRE}</script>`,
  `<template shadowrootmode=open><img src=x onerror=${FIRE}></template>`,
];

export const HOSTILE_ADDRESSES: readonly string[] = [
  `javascript:${FIRE}`,
  `JaVaScRiPt:${FIRE}`,
  ` javascript:${FIRE}`,
  `java\nscript:${FIRE}`,
  `java\tscript:${FIRE}`,
  `\u0001javascript:${FIRE}`,
  `javascript&colon;${FIRE}`,
  `data:text/html,<script>${FIRE}</script>`,
  `vbscript:msgbox(1)`,
  `file:///etc/passwd`,
  `blob:https://example.org/x`,
  `about:blank`,
  `//example.org/`,
  `/\\example.org/`,
  `https://user:secret@example.org/`,
  `http://exa\u200bmple.org/`,
  `https://example.org/"><img src=x onerror=${FIRE}>`,
  `mailto:a@example.org?subject=<script>${FIRE}</script>`,
  `intent://x#Intent;scheme=http;end`,
  `https://`,
];

/** Puts the detector into every page of the context: fired() and the dialogs that payloads like to open. */
export async function watchFires(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const fires: string[] = [];
    const note = (name: string) => () => {
      fires.push(name);
      return null;
    };
    Object.assign(window, {
      fires,
      fired: note('fired'),
      alert: note('alert'),
      prompt: note('prompt'),
      confirm: note('confirm'),
      print: note('print'),
    });
  });
}

export function fires(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { fires: readonly string[] }).fires);
}

/** One record of every kind per text, each of its text fields holding that text, each address field an address. */
export function hostileDataset(texts: readonly string[], addresses = HOSTILE_ADDRESSES): unknown {
  const all = texts.map((text, index) =>
    records(text, String(index), addresses[index % addresses.length] ?? ''),
  );
  const [first = ''] = texts;
  return {
    metadata: metadata(texts[0] ?? first, texts[1] ?? first),
    events: all.map(({ event }) => event),
    persons: all.map(({ person }) => person),
    organizations: all.map(({ organization }) => organization),
    places: all.map(({ place }) => place),
    topics: all.map(({ topic }) => topic),
    sources: all.map(({ source }) => source),
  };
}

/** `size` texts per event, each in the fields of which an event has many: people, quotes, figures, images, sources, topics. */
export function packedDataset(texts: readonly string[], size: number): unknown {
  const all = texts.map((text, index) =>
    records(text, String(index), HOSTILE_ADDRESSES[index % HOSTILE_ADDRESSES.length] ?? ''),
  );
  const events = Array.from({ length: Math.ceil(texts.length / size) }, (_, n) => {
    const part = all.slice(n * size, n * size + size).map(({ event }) => event as Record<string, unknown[]>);
    const text = texts[n * size] ?? '';
    const joined = (name: string): unknown[] => part.flatMap((event) => event[name] ?? []);
    return {
      id: `event-${n}`,
      title: text,
      summary: text,
      notes: text,
      start: `20${10 + (n % 20)}`,
      participants: joined('participants'),
      topics: joined('topics'),
      sources: joined('sources'),
      quotes: joined('quotes'),
      figures: joined('figures'),
      images: joined('images'),
    };
  });
  const of = (kind: string): unknown[] => all.map((record) => record[kind]);
  return {
    metadata: metadata(texts[0] ?? '', texts[1] ?? ''),
    events,
    persons: of('person'),
    organizations: of('organization'),
    places: of('place'),
    topics: of('topic'),
    sources: of('source'),
  };
}

function metadata(text: string, other: string): unknown {
  const terms = [
    { id: text, label: other },
    { id: 'plain', label: text },
  ];
  const vocabularies = Object.fromEntries(
    ['eventTypes', 'participantRoles', 'presence', 'organizationKinds', 'placeKinds', 'sourceKinds'].map(
      (name) => [name, terms],
    ),
  );
  return {
    id: 'mittelstand-digital',
    formatVersion: '1.0',
    title: { de: text, en: other },
    description: text,
    license: { id: text, url: `javascript:${FIRE}`, scope: other },
    language: ['de', text],
    defaultLanguage: 'de',
    created: text,
    temporalCoverage: text,
    spatialCoverage: text,
    attests: 'together',
    presenceDefault: 'attended',
    noun: { one: text, many: other },
    dateFormat: { standard: text, level: 1, note: other },
    method: other,
    vocabularies,
  };
}

function records(text: string, n: string, address: string): Record<string, unknown> {
  const of = (kind: string): string => `${kind}-${n}`;
  const month = String((Number(n) % 12) + 1).padStart(2, '0');
  return {
    event: {
      id: of('event'),
      type: Number(n) % 2 === 0 ? 'plain' : text,
      title: { de: text, en: text, [text]: text },
      summary: text,
      start: `20${String((Number(n) % 20) + 10)}-${month}-15`,
      end: n.endsWith('7') ? text : undefined,
      place: of('place'),
      participants: [
        { person: of('person'), role: text, affiliation: of('organization'), function: text, time: text },
        { person: text === '' ? 'nobody' : text, role: 'plain', presence: 'quoted' },
        { organization: of('organization'), role: text, presence: 'mentioned' },
      ],
      topics: [of('topic'), text],
      sources: [of('source'), text],
      quotes: [{ speaker: of('person'), text, lang: text, source: of('source') }],
      figures: [{ label: text, value: Number(n), unit: text, asOf: text, source: of('source') }],
      images: [
        {
          caption: text,
          credit: text,
          alt: text,
          depicts: [of('person')],
          source: of('source'),
          url: address,
          file: address,
        },
      ],
      related: [text],
      notes: text,
      homepage: address,
    },
    person: {
      id: of('person'),
      name: { given: text, family: text, honorific: text, full: n.endsWith('3') ? text : undefined },
      description: text,
      affiliations: [
        {
          organization: of('organization'),
          role: text,
          start: '2010',
          end: text,
          attestedBy: [of('event')],
          sources: [of('source')],
        },
      ],
      homepage: address,
      sameAs: [address, text],
    },
    organization: {
      id: of('organization'),
      name: text,
      kind: text,
      parent: Number(n) === 0 ? undefined : 'organization-0',
      place: of('place'),
      homepage: address,
      motto: text,
      description: text,
      sameAs: [address, text],
    },
    place: {
      id: of('place'),
      name: text,
      kind: text,
      region: text,
      country: text,
      latitude: 52,
      longitude: 9,
      precision: text,
      note: text,
      sameAs: [address],
    },
    topic: { id: of('topic'), label: text, sameAs: [address] },
    source: {
      id: of('source'),
      title: text,
      publisher: text,
      author: text,
      url: address,
      published: text,
      kind: text,
      language: text,
      note: text,
    },
  };
}
