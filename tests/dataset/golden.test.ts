import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isPresent } from '#domain/presence.ts';
import { assemble } from '#dataset/assemble.ts';
import { readNative } from '#formats/native/read.ts';

const file = readFileSync('public/datasets/mittelstand-digital.json');
const read = readNative(file, { file: 'mittelstand-digital.json', mediaType: 'application/json' });
if (!read.ok) throw new Error(JSON.stringify(read.error));
const { dataset, report } = assemble(read.value);

describe('the default data set', () => {
  it('is the published one, byte for byte', () => {
    expect(createHash('sha256').update(file).digest('hex')).toMatch(/^94977dd107e5/);
  });

  it('is whole and sound: nothing to report', () => {
    expect(report).toEqual({
      file: 'mittelstand-digital.json',
      read: { events: 105, others: 631 },
      used: { events: 105, others: 631 },
      rejected: { events: 0, others: 0 },
      issues: [],
      total: 0,
      byCode: {},
    });
    const { events, persons, organizations, places, topics, sources } = dataset;
    expect([events, persons, organizations, places, topics, sources].map((list) => list.length)).toEqual([
      105, 182, 200, 45, 29, 175,
    ]);
    expect(
      [...persons, ...organizations, ...places, ...topics, ...sources].filter((one) => one.placeholder),
    ).toEqual([]);
  });

  it('says what it is', () => {
    expect(dataset.metadata).toMatchObject({
      id: 'mittelstand-digital',
      formatVersion: '1.0',
      languages: ['de', 'en'],
      defaultLanguage: 'de',
      attests: 'together',
      presenceDefault: 'attended',
      calendar: 'gregorian',
      license: { id: 'CC0-1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    });
    expect(dataset.metadata.vocabularies.eventTypes).toHaveLength(12);
    expect(JSON.stringify(dataset.metadata.dateNote)).toContain('unsicher');
  });

  it('has the counts that anyone can make in the file', () => {
    const { events } = dataset;
    const of = (id: string) =>
      events.flatMap((event) => event.participations.filter((one) => one.who.id === id));
    expect(
      new Set(events.filter((event) => event.participations.some((one) => one.who.id === 'peter-altmaier')))
        .size,
    ).toBe(16);
    expect(of('peter-altmaier').filter((one) => isPresent(one.presence))).toHaveLength(14);
    expect(events.filter((event) => event.topics.some((id) => id === 'digitalisierung'))).toHaveLength(41);
    expect(events.filter((event) => event.place === undefined)).toHaveLength(21);
    expect(events.filter((event) => event.date === undefined)).toHaveLength(0);
    const present = events.map((event) =>
      event.participations.filter((one) => one.who.kind === 'person' && isPresent(one.presence)),
    );
    expect(present.filter((list) => list.length >= 2)).toHaveLength(54);
  });

  it('has the founding event as its record holds it', () => {
    const event = dataset.events.find((one) => one.id === 'besuch-kompetenzzentrum-hannover-2019');
    expect(event?.date?.written).toBe('2019-08-30');
    expect(event?.partOf).toBeDefined();
    expect(event?.quotes.map((quote) => [quote.speaker, quote.speakerKind])).toEqual([
      ['peter-altmaier', 'person'],
      ['volker-epping', 'person'],
    ]);
    expect(event?.figures.map((figure) => [figure.value, figure.asOf?.written])).toEqual([
      [26, expect.any(String)],
    ]);
    expect(event?.images).toHaveLength(1);
    const lines = event?.participations.map((one) => [
      one.who.kind,
      one.who.id,
      one.role,
      one.affiliation,
      one.presence,
    ]);
    expect(lines).toEqual([
      ['person', 'peter-altmaier', 'guest', 'bmwi', 'attended'],
      ['person', 'michael-rehe', 'host', 'kz-hannover', 'attended'],
      ['person', 'volker-epping', 'speaker', 'luh', 'quoted'],
      ['organization', 'kz-hannover', 'host', undefined, 'attended'],
      ['organization', 'luh', 'host', undefined, 'attended'],
      ['organization', 'pzh', 'host', undefined, 'attended'],
      ['organization', 'mittelstand-digital', 'participant', undefined, 'mentioned'],
    ]);
  });
});
