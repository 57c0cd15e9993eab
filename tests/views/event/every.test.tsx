import { beforeAll, expect, test } from 'vitest';
import type { EventDetail } from '#engine/result.ts';
import { WORDS } from '../../words.ts';
import { isPresent } from '#domain/presence.ts';
import { presentPersons } from '#parts/participants-groups.ts';
import { EventPage } from '../../../src/views/event/page.tsx';
import { faults } from '../../parts/entitypage/sound.ts';
import { datasetText, opened, stage, textOf, type Opened } from '../../parts/entitypage/stage.tsx';

let on: Opened;
beforeAll(async () => {
  on = await opened();
});

interface RawEvent {
  readonly id: string;
  readonly participants: readonly { readonly person?: string; readonly presence?: string }[];
}

function events(): readonly RawEvent[] {
  const raw = JSON.parse(datasetText()) as { readonly events: readonly RawEvent[] };
  return raw.events;
}

test(
  'every event of the data set has a page, and none counts anyone as present whom its record does not',
  { timeout: 120_000 },
  async () => {
    const all = events();
    expect(all).toHaveLength(105);
    for (const { id, participants } of all) {
      const detail: EventDetail | undefined = await on.client.ask('event', {
        dataset: 'test',
        id,
        query: { facets: {}, time: undefined, text: '' },
        languages: ['de'],
      });
      const attested = new Set(
        participants
          .filter(
            ({ person, presence = 'attended' }) =>
              person !== undefined && (presence === 'attended' || presence === 'online'),
          )
          .map(({ person }) => person),
      );
      expect(new Set(presentPersons(detail?.participants ?? []).map(({ who }) => who.id))).toEqual(attested);
      expect(
        detail?.participants.every(
          ({ participation }) =>
            participation.who.kind !== 'person' ||
            isPresent(participation.presence) === attested.has(participation.who.id),
        ),
      ).toBe(true);
    }
  },
);

// One of each kind: a trip with stops, an event of 26, online and announced, a year only, no place.
const KINDS = [
  'mittelstandsreise-2019',
  'digital-gipfel-2018',
  'besuch-muentefering-hagen-2020',
  'kickoff-mdz-leipzig-halle-2022',
  'besuch-oexmann-2020',
  'besuch-kompetenzzentrum-hannover-2019',
];

test.each(KINDS)('%s: structure is sound', { timeout: 60_000 }, async (id) => {
  const { container } = await stage({
    on,
    actions: [{ kind: 'open', view: 'event', id }],
    children: <EventPage />,
  });
  expect(container.querySelectorAll('h1')).toHaveLength(1);
  expect(await faults(container)).toEqual([]);
});

test('a trip shows its stops by day', async () => {
  const { getByRole, container } = await stage({
    on,
    actions: [{ kind: 'open', view: 'event', id: 'mittelstandsreise-2019' }],
    children: <EventPage />,
  });
  expect(getByRole('heading', { level: 2, name: 'Die Reise und ihre acht Stationen' })).toBeInTheDocument();
  expect(textOf(container)).toContain('Donnerstag, 29. August');
  expect(textOf(container)).toContain('Samstag, 31. August');
});

test('the page never says that people met', () => {
  const said = Object.values(WORDS)
    .flatMap(({ event, entity }) => [...Object.values(event), ...Object.values(entity)].map(String))
    .join('\n');
  expect(said).not.toMatch(/\b(met|meets|traf|trafen|getroffen)\b/iu);
});
