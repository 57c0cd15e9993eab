import { describe, expect, it } from 'vitest';
import { day, dayOf } from '#domain/day.ts';
import { decode, encode, LONGEST } from '#explore/address.ts';
import { upgrade } from '#explore/address-version.ts';
import { change } from '#explore/change.ts';
import { GALLERY, initial } from '#explore/state.ts';
import { fc } from '../property.ts';
import { someId, someState } from './states.ts';

const start = initial('d');

describe('round trip', () => {
  it('decodes what it encoded, for any state and any characters', () => {
    fc.assert(
      fc.property(someState, (state) => {
        const address = encode(state);
        fc.pre(address.length <= LONGEST);
        expect(decode(address)).toEqual({ state, notices: [] });
      }),
    );
  });

  it('is canonical: the order in which values were chosen does not matter', () => {
    fc.assert(
      fc.property(fc.uniqueArray(someId, { maxLength: 6 }), (ids) => {
        const choose = (order: readonly string[]) =>
          order.reduce(
            (state, id) =>
              change(state, { kind: 'choose', facet: 'topic', choice: { id, below: false }, as: 'include' }),
            start,
          );
        expect(encode(choose(ids.toReversed()))).toBe(encode(choose(ids)));
      }),
    );
  });

  it('writes only characters that survive mail, chat and a router', () => {
    fc.assert(
      fc.property(someState, (state) => {
        expect(encode(state)).toMatch(/^\/[\w\-.%~,=&?/]*$/);
        const path = encode(state).split('?')[0] ?? '';
        expect(new URL(path, 'https://example.org/').pathname).toBe(path);
      }),
    );
  });

  it('leaves defaults out', () => {
    expect(encode(start)).toBe('/d/timeline');
    expect(encode(initial(''))).toBe('/');
  });

  it('has an address for choosing among all data sets', () => {
    const all = { ...initial(''), view: GALLERY };
    expect(encode(all)).toBe('/~');
    expect(decode('/~')).toEqual({ state: all, notices: [] });
    expect(decode(encode(initial('~'))).state.dataset).toBe('~');
  });

  it('writes ids with half a surrogate pair as a replacement character instead of throwing', () => {
    expect(decode(encode({ ...start, id: 'a\uD800b' })).state.id).toBe('a\uFFFDb');
  });
});

describe('anything else', () => {
  it('never throws and always yields a state that can be written again', () => {
    const pieces = fc.constantFrom(
      'person',
      'topic.not',
      'time',
      'q',
      'v',
      'lang',
      '=',
      '&',
      '?',
      '/',
      ',',
      '~',
      '%',
      '%2',
      '%ff',
      '..',
      '2019-08-01',
      '\u0000',
      '__proto__',
      '😀',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((all) => `/d/timeline?${all.join('')}`),
        ),
        (address) => {
          const { state } = decode(address);
          expect(decode(encode(state))).toEqual({ state, notices: [] });
        },
      ),
    );
  });

  it.each([
    ['/d/timeline?lang=fr', 'lang', 'unknown-value', 'fr'],
    ['/d/timeline?lanes=__proto__', 'lanes', 'unknown-value', '__proto__'],
    ['/d/list?sort=colour', 'sort', 'unknown-value', 'colour'],
    ['/d/list?sort=-', 'sort', 'unknown-value', '-'],
    ['/d/list?columns=date,colour', 'columns', 'unknown-value', 'colour'],
    ['/d/list?columns=', 'columns', 'empty', ''],
    ['/d/timeline?role.mode=all', 'role.mode', 'unknown-field', 'all'],
    ['/d/timeline?topic.mode=some', 'topic.mode', 'unknown-value', 'some'],
    ['/d/timeline?time=2019-02-29..2019-03-01', 'time', 'date', '2019-02-29..2019-03-01'],
    ['/d/timeline?time=2019-13-01', 'time', 'date', '2019-13-01'],
    ['/d/timeline?time=2019-08-31..2019-08-01', 'time', 'reversed', '2019-08-31..2019-08-01'],
    ['/d/timeline?time=a..b..c', 'time', 'date', 'a..b..c'],
    ['/d/timeline?q=', 'q', 'empty', ''],
    ['/d/timeline?q=%E0%A4%A', 'q', 'encoding', '%E0%A4%A'],
    ['/d/timeline?person=', 'person', 'empty', ''],
    ['/d/timeline?person=~', 'person', 'empty', '~'],
    ['/d/timeline?colour=red', 'colour', 'unknown-field', 'red'],
    ['/d/timeline?__proto__=red', '__proto__', 'unknown-field', 'red'],
    ['/d/timeline?v=0', 'v', 'unknown-value', '0'],
    ['/d/timeline?v=2', 'v', 'newer', '2'],
    ['/d/timeline/x/y', 'path', 'path', 'y'],
    ['/d/timeline/%ff', 'path', 'encoding', '%ff'],
  ])('%s: the one field falls back and says so', (...[address, field, code, value]) => {
    expect(decode(address).notices).toEqual([{ field, code, value }]);
  });

  it('keeps the good fields beside a bad one', () => {
    const { state, notices } = decode(
      '/d/timeline?person=peter-altmaier,%ff,,brigitte-zypries&time=yesterday&lanes=person&q=KI',
    );
    expect(state).toEqual({
      ...start,
      lanes: 'person',
      query: {
        facets: {
          person: {
            mode: 'any',
            include: [
              { id: 'brigitte-zypries', below: false },
              { id: 'peter-altmaier', below: false },
            ],
            exclude: [],
          },
        },
        time: undefined,
        text: 'KI',
      },
    });
    expect(notices.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'person encoding',
      'person empty',
      'time date',
    ]);
  });

  it('takes the first of a repeated field, and the included one of two opposite wishes', () => {
    const { state, notices } = decode('/d/timeline?q=a&q=b&topic=x&topic.not=x,y');
    expect(state.query.text).toBe('a');
    expect(state.query.facets.topic).toEqual({
      mode: 'any',
      include: [{ id: 'x', below: false }],
      exclude: [{ id: 'y', below: false }],
    });
    expect(notices).toEqual([
      { field: 'q', code: 'repeated', value: 'b' },
      { field: 'topic.not', code: 'conflict', value: 'x' },
    ]);
  });

  it('tells an id of a hyphen alone from what is not stated', () => {
    const { state } = decode('/d/timeline?place=-,%2D');
    expect(state.query.facets.place?.include.map(({ id }) => id)).toEqual(['', '-']);
    expect(encode(state)).toBe('/d/timeline?place=-,%2D');
  });

  it('reads the order and the columns of the list, and leaves their defaults out', () => {
    const { state } = decode('/d/list?sort=-people&columns=sources,date');
    expect(state.sort).toEqual({ by: 'people', descending: true });
    expect(state.columns).toEqual(['date', 'title', 'sources']);
    expect(encode(state)).toBe('/d/list?sort=-people&columns=date,title,sources');
    expect(encode(decode('/d/list?sort=-date&columns=type,date,title,place,people,topics').state)).toBe(
      '/d/list',
    );
  });

  it('refuses over-long addresses, at once', () => {
    const fields = decode(`/d/person/x?q=${'a'.repeat(4_000_000)}`);
    expect(fields).toEqual({
      state: { ...start, view: 'person', id: 'x' },
      notices: [{ field: 'address', code: 'too-long', value: '' }],
    });
    expect(decode(`/${'a'.repeat(LONGEST)}`).state.dataset).toBe('');
  });

  it('quotes no more than 60 characters', () => {
    expect(decode(`/d/timeline?${'n'.repeat(100)}=${'v'.repeat(100)}`).notices[0]).toEqual({
      field: `${'n'.repeat(59)}…`,
      code: 'unknown-field',
      value: `${'v'.repeat(59)}…`,
    });
  });

  it('leaves prototypes alone', () => {
    decode('/__proto__/constructor/toString?__proto__=1&person=__proto__&person.not=constructor');
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(decode('/__proto__/timeline').state.dataset).toBe('__proto__');
  });
});

describe('time', () => {
  const time = (address: string) => decode(`/d/timeline?time=${address}`).state.query.time;

  it('reads days, single days, years before 1 and after 9999', () => {
    expect(time('2019-08-01..2019-08-31')).toEqual({ first: dayOf(2019, 8, 1), last: dayOf(2019, 8, 31) });
    expect(time('2019-08-30')).toEqual({ first: dayOf(2019, 8, 30), last: dayOf(2019, 8, 30) });
    expect(time('-0044-03-15..0000-01-01')).toEqual({ first: dayOf(-44, 3, 15), last: dayOf(0, 1, 1) });
    expect(time('12019-01-01')?.first).toBe(dayOf(12019, 1, 1));
  });

  it('writes them back', () => {
    const written = (first: number, last: number) =>
      encode({ ...start, query: { ...start.query, time: { first: day(first), last: day(last) } } });
    expect(written(dayOf(2019, 8, 30), dayOf(2019, 8, 30))).toBe('/d/timeline?time=2019-08-30..2019-08-30');
    expect(written(dayOf(-44, 3, 15), dayOf(12019, 1, 1))).toBe('/d/timeline?time=-0044-03-15..12019-01-01');
  });
});

describe('versions', () => {
  it('runs every step from the version written to the current one', () => {
    const upgraders = new Map([
      [1, (fields: ReadonlyMap<string, string>) => new Map([['text', fields.get('q') ?? '']])],
      [2, (fields: ReadonlyMap<string, string>) => new Map([['words', fields.get('text') ?? '']])],
    ]);
    expect(upgrade(new Map([['q', 'x']]), 3, upgraders)).toEqual({
      fields: new Map([['words', 'x']]),
      newer: false,
    });
    expect(
      upgrade(
        new Map([
          ['v', '2'],
          ['text', 'y'],
        ]),
        3,
        upgraders,
      )?.fields,
    ).toEqual(new Map([['words', 'y']]));
    expect(
      upgrade(
        new Map([
          ['v', '4'],
          ['w', 'z'],
        ]),
        3,
        upgraders,
      ),
    ).toEqual({ fields: new Map([['w', 'z']]), newer: true });
  });
});
