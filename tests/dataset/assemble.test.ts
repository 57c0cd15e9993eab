import { describe, expect, it } from 'vitest';
import { dayOf } from '#domain/day.ts';
import { dataset } from '../fixtures/raw.ts';

describe('an assembled data set', () => {
  it('keeps the order of the file; placeholders stand at the end, in order of first mention', () => {
    const { dataset: made } = dataset({
      events: [
        { id: 'b', title: 'B', topics: ['x', 'z'] },
        { id: 'a', title: 'A', topics: ['y', 'x'] },
      ],
      topics: [{ id: 'z', label: 'Z' }],
    });
    expect(made.events.map((event) => event.id)).toEqual(['b', 'a']);
    expect(made.topics.map((topic) => [topic.id, topic.placeholder])).toEqual([
      ['z', false],
      ['x', true],
      ['y', true],
    ]);
  });

  it('dates an event that has an end only: begun nobody knows when', () => {
    const { dataset: made, report } = dataset({ events: [{ id: 'a', title: 'A', end: '2019-08' }] });
    expect(report.issues).toEqual([]);
    expect(made.events[0]?.date).toMatchObject({
      written: '/2019-08',
      unknownStart: true,
      end: { latest: dayOf(2019, 8, 31) },
    });
  });

  it('converts Julian dates once and keeps them as written', () => {
    const { dataset: made } = dataset({
      metadata: { calendar: 'julian' },
      events: [{ id: 'a', title: 'A', start: '1547-04-24' }],
    });
    expect(made.events[0]?.date?.written).toBe('1547-04-24');
    expect(made.events[0]?.date?.start).toEqual({ earliest: dayOf(1547, 5, 4), latest: dayOf(1547, 5, 4) });
  });

  it('takes the speaker of a quote for whoever has the id, of two for nobody', () => {
    const { dataset: made } = dataset({
      events: [
        {
          id: 'a',
          title: 'A',
          quotes: ['p', 'o', 'both', undefined].map((speaker) => ({
            text: 'x',
            ...(speaker === undefined ? {} : { speaker }),
          })),
        },
      ],
      persons: [
        { id: 'p', name: 'P' },
        { id: 'both', name: 'B' },
      ],
      organizations: [
        { id: 'both', name: 'Other' },
        { id: 'o', name: 'O' },
      ],
    });
    expect(made.events[0]?.quotes.map((quote) => quote.speakerKind)).toEqual([
      'person',
      'organization',
      undefined,
      undefined,
    ]);
  });

  it('gathers homepage and further addresses once each', () => {
    const { dataset: made } = dataset({
      persons: [
        {
          id: 'p',
          name: 'P',
          homepage: 'https://a.example/',
          sameAs: ['https://a.example/', 'https://b.example/'],
        },
      ],
      places: [{ id: 'l', name: 'L', sameAs: ['https://c.example/'] }],
    });
    expect(made.persons[0]?.links).toEqual(['https://a.example/', 'https://b.example/']);
    expect(made.places[0]?.links).toEqual(['https://c.example/']);
  });

  it('says what it covers, its noun and its languages', () => {
    const noun = { one: 'letter', many: 'letters' };
    const { dataset: made, report } = dataset({
      metadata: { noun, coverage: ['2015-01/2016', 'never'], language: ['la', 'de'] },
    });
    expect(made.metadata).toMatchObject({
      noun,
      coverage: [{ written: '2015-01/2016' }],
      languages: ['la', 'de'],
    });
    expect(report.issues.map((issue) => issue.place.pointer)).toEqual(['/metadata/coverage/1']);
  });
});
