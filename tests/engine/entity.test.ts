import { describe, expect, test, vi } from 'vitest';
import type { Dataset } from '#domain/dataset.ts';
import type { Event } from '#domain/event.ts';
import type { EntityDetail, Together } from '#engine/result.ts';
import { fc } from '../property.ts';
import { byDay, isWhole, law, middleOf, organizationsPresent, personsPresent, valuesOf } from './naive.ts';
import { entities } from './pages.ts';
import { datasets, fewer } from './queries.ts';

vi.setConfig({ testTimeout: 60_000 });

type Side = 'person' | 'organization';

function present(event: Event, side: Side): ReadonlySet<string> {
  return side === 'person' ? personsPresent(event) : organizationsPresent(event);
}

function acts(event: Event, person: string, organization: string): boolean {
  return event.participations.some(
    ({ who, affiliation }) => who.kind === 'person' && who.id === person && affiliation === organization,
  );
}

/** The law of together, by a loop over all events for every pair. */
function shared(
  of: Dataset,
  [side, id]: readonly [Side, string],
  [other, companion]: readonly [Side, string],
): readonly Event[] {
  return byDay(of).filter((event) => {
    if (isWhole(of, event) || !present(event, side).has(id) || !present(event, other).has(companion))
      return false;
    if (side === other) return id !== companion;
    return side === 'person' ? !acts(event, id, companion) : !acts(event, companion, id);
  });
}

describe('pages of persons and institutions', () => {
  test('numbers of events, by a loop over the records', async () => {
    await fc.assert(
      fc.asyncProperty(datasets(), async (of) => {
        for (const { kind, id, counts, events } of await entities(of)) {
          const own = byDay(of).filter((event) => valuesOf(event, kind).includes(id));
          expect(events.map(({ event }) => event.id)).toEqual(own.map((event) => event.id));
          expect(counts.events).toBe(own.length);
          expect(counts.present).toBe(own.filter((event) => present(event, kind).has(id)).length);
          const naive = { present: 0, quoted: 0, mentioned: 0, announced: 0, unknown: 0 };
          for (const event of own) naive[mostSaid(event, kind, id)] += 1;
          expect(counts).toMatchObject(naive);
          expect(events.map((one) => one.present)).toEqual(own.map((event) => present(event, kind).has(id)));
          const parts = kind === 'organization' && of.organizations.some(({ parent }) => parent === id);
          const below = of.events.filter((event) => law(of).has(event, 'organization', { id, below: true }));
          expect(counts.below).toBe(parts ? below.length : undefined);
          const cited = of.sources.filter((source) => own.some(({ sources }) => sources.includes(source.id)));
          expect(counts.sources).toBe(cited.length);
          expect(counts.publishers).toBe(new Set(cited.flatMap(({ publisher }) => publisher ?? [])).size);
          expect(counts.inferred).toBe(own.filter(({ date }) => /[?~%]/.test(date?.written ?? '')).length);
        }
      }),
      fewer(3),
    );
  });

  test.each(['person', 'organization'] as const)(
    'present together with each %s, by a loop over all pairs',
    async (other) => {
      await fc.assert(
        fc.asyncProperty(datasets(), async (of) => {
          const companions = (other === 'person' ? of.persons : of.organizations).map(({ id }) => id);
          for (const { kind, id, together } of await entities(of)) {
            const told = other === 'person' ? together.persons : together.organizations;
            const naive = companions.map(
              (companion) => [companion, shared(of, [kind, id], [other, companion])] as const,
            );
            const met = naive.filter(([, events]) => events.length > 0);
            expect(other === 'person' ? together.personTotal : together.organizationTotal).toBe(met.length);
            expect(toldOf(told)).toEqual(
              new Map(met.map(([companion, events]) => [companion, expected(events)])),
            );
            expect(told.map(({ count }) => count)).toEqual(
              told.map(({ count }) => count).toSorted((a, b) => b - a),
            );
          }
        }),
        fewer(4),
      );
    },
  );

  test('together is mutual', async () => {
    await fc.assert(
      fc.asyncProperty(datasets(), async (of) => {
        const all = new Map((await entities(of)).map((detail) => [`${detail.kind} ${detail.id}`, detail]));
        for (const { kind, id, together } of all.values()) {
          for (const { who, count } of [...together.persons, ...together.organizations]) {
            const back = all.get(`${who.kind} ${who.id}`)?.together;
            const list = kind === 'person' ? back?.persons : back?.organizations;
            expect(list?.find((one) => one.who.id === id)?.count).toBe(count);
          }
        }
      }),
      fewer(4),
    );
  });

  test('who represented an institution, and what the others acted for', async () => {
    await fc.assert(
      fc.asyncProperty(datasets(), async (of) => {
        for (const { kind, id, representatives, institutions } of await entities(of)) {
          const own = of.events.filter((event) => valuesOf(event, kind).includes(id));
          const actors = of.persons.filter(
            (person) => kind === 'organization' && own.some((event) => acts(event, person.id, id)),
          );
          expect(representatives.map(({ person }) => person.id).toSorted()).toEqual(
            actors.map((person) => person.id as string).toSorted(),
          );
          const told = new Map(institutions.map(({ ref, count }) => [ref.id, count]));
          const naive = of.organizations
            .filter((organization) => kind === 'person' || organization.id !== id)
            .map(
              (organization) =>
                [
                  organization.id as string,
                  own.filter((event) => acted(event, [kind, id], organization.id)).length,
                ] as const,
            );
          expect(told).toEqual(new Map(naive.filter(([, count]) => count > 0)));
        }
      }),
      fewer(3),
    );
  });

  test('numbers beside the lists, by a loop over the records', async () => {
    await fc.assert(
      fc.asyncProperty(datasets(), async (of) => {
        for (const detail of await entities(of)) {
          const { kind, id } = detail;
          const own = of.events.filter((event) => valuesOf(event, kind).includes(id));
          const others = of.persons.map((person) => shared(of, [kind, id], ['person', person.id]));
          const company = of.events.filter((event) => others.some((events) => events.includes(event)));
          expect(detail.shared).toEqual({
            events: company.length,
            small: company.filter(isSmallGroup).length,
          });
          const types = new Map(detail.eventTypes.map(({ type, ...counts }) => [type, counts]));
          for (const type of new Set(own.map((event) => event.type))) {
            const such = own.filter((event) => event.type === type);
            expect(types.get(type)).toEqual({
              count: such.length,
              present: such.filter((event) => present(event, kind).has(id)).length,
            });
          }
          expect(detail.eventTypes.reduce((sum, { count }) => sum + count, 0)).toBe(own.length);
          expect(detail.undatedTotal).toBe(
            own.filter(({ date }) => date === undefined || middleOf(date) === undefined).length,
          );
          const through = own.filter(
            (event) =>
              kind === 'organization' &&
              [...personsPresent(event)].some((person) => actsPresently(event, person, id)),
          );
          expect(detail.presentThroughPersons).toBe(through.length);
          // Nothing is cut in so small a data set: the list is what the number counts.
          expect(totalsOf(detail)).toEqual(lengthsOf(detail));
        }
      }),
      fewer(3),
    );
  });

  test('topics, places and roles count events', async () => {
    await fc.assert(
      fc.asyncProperty(datasets(), async (of) => {
        for (const { kind, id, topics, places, withoutPlace, roles } of await entities(of)) {
          const own = of.events.filter((event) => valuesOf(event, kind).includes(id));
          for (const { ref, count, below } of [...topics, ...places]) {
            const name = ref.kind === 'topic' ? 'topic' : 'place';
            expect(count).toBe(
              own.filter((event) => law(of).has(event, name, { id: ref.id, below: false })).length,
            );
            if (below !== undefined)
              expect(below).toBe(
                own.filter((event) => law(of).has(event, name, { id: ref.id, below: true })).length,
              );
          }
          expect(withoutPlace).toBe(own.filter(({ place }) => place === undefined).length);
          for (const { role, count } of roles) {
            const such = own.filter(({ participations }) =>
              participations.some(({ who, role: its }) => who.kind === kind && who.id === id && its === role),
            );
            expect(count).toBe(such.length);
          }
        }
      }),
      fewer(3),
    );
  });
});

function actsPresently(event: Event, person: string, organization: string): boolean {
  return event.participations.some(
    ({ who, affiliation, presence }) =>
      who.kind === 'person' &&
      who.id === person &&
      affiliation === organization &&
      (presence === 'attended' || presence === 'online'),
  );
}

function totalsOf(of: EntityDetail) {
  return {
    events: of.counts.events,
    persons: of.together.personTotal,
    organizations: of.together.organizationTotal,
    functions: of.functionTotal,
    attested: of.functions.map(({ attestedTotal }) => attestedTotal),
    topics: of.topicTotal,
    places: of.placeTotal,
    institutions: of.institutionTotal,
    quotes: of.quoteTotal,
    depicted: of.depictedTotal,
    children: of.childTotal,
    representatives: of.representativeTotal,
    represented: of.representatives.map((one) => [one.presentTotal, one.notAttestedTotal]),
  };
}

function lengthsOf(of: EntityDetail): ReturnType<typeof totalsOf> {
  return {
    events: of.events.length,
    persons: of.together.persons.length,
    organizations: of.together.organizations.length,
    functions: of.functions.length,
    attested: of.functions.map(({ attestedBy }) => attestedBy.length),
    topics: of.topics.length,
    places: of.places.length,
    institutions: of.institutions.length,
    quotes: of.quotes.length,
    depicted: of.depictedIn.length,
    children: of.children.length,
    representatives: of.representatives.length,
    represented: of.representatives.map((one) => [one.present.length, one.notAttested.length]),
  };
}

/** What is said of its presence at an event by itself or whoever acts for it; of several the most. */
function mostSaid(event: Event, kind: Side, id: string) {
  const says = (presence: string) =>
    event.participations.some(
      ({ who, affiliation, presence: its }) =>
        its === presence &&
        ((who.kind === kind && who.id === id) || (kind === 'organization' && affiliation === id)),
    );
  if (present(event, kind).has(id)) return 'present';
  if (says('quoted')) return 'quoted';
  if (says('mentioned')) return 'mentioned';
  return says('announced') ? 'announced' : 'unknown';
}

/** At least one person named as present; at most ten, whoever of those with unknown presence was there. */
function isSmallGroup(event: Event): boolean {
  const named = personsPresent(event);
  const unclear = valuesOf(event, 'person').filter(
    (id) =>
      !named.has(id) &&
      event.participations.some(
        ({ who, presence }) => who.kind === 'person' && who.id === id && presence === 'unknown',
      ),
  );
  return named.size >= 1 && named.size + new Set(unclear).size <= 10;
}

function expected(events: readonly Event[]) {
  const dated = events.filter(({ date }) => date !== undefined);
  return {
    count: events.length,
    small: events.filter(isSmallGroup).length,
    first: dated[0]?.date,
    last: dated.at(-1)?.date,
    events: events.map(({ id }) => id),
  };
}

function toldOf(list: readonly Together[]) {
  return new Map(
    list.map(({ who, count, small, first, last, events }) => [
      who.id,
      { count, small, first, last, events: events.map(({ id }) => id) },
    ]),
  );
}

/** The party was present, and another present person who does not act for it acted for the organization. */
function acted(event: Event, [kind, id]: readonly [Side, string], organization: string): boolean {
  if (!present(event, kind).has(id)) return false;
  const others = [...personsPresent(event)].filter((person) =>
    kind === 'person' ? person !== id : !acts(event, person, id),
  );
  return others.some((person) =>
    event.participations.some(
      ({ who, affiliation, presence }) =>
        who.kind === 'person' &&
        who.id === person &&
        affiliation === organization &&
        (presence === 'attended' || presence === 'online'),
    ),
  );
}
