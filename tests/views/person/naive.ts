import { datasetText } from '../../parts/entitypage/stage.tsx';

interface RawParticipant {
  readonly person?: string;
  readonly organization?: string;
  readonly affiliation?: string;
  readonly presence?: string;
}

interface RawEvent {
  readonly id: string;
  readonly partOf?: string;
  readonly participants: readonly RawParticipant[];
}

export interface RawDataset {
  readonly events: readonly RawEvent[];
  readonly persons: readonly { readonly id: string }[];
  readonly organizations: readonly { readonly id: string }[];
}

export function rawDataset(): RawDataset {
  return JSON.parse(datasetText()) as RawDataset;
}

/** The counts of a person by a plain double loop over the file. An event with parts does not count beside them. */
export function naive({ events }: RawDataset, id: string) {
  const wholes = new Set(events.map(({ partOf }) => partOf));
  const own = events.filter(({ participants }) => participants.some(({ person }) => person === id));
  const present = own.filter(({ participants }) =>
    participants.some((one) => one.person === id && isThere(one)),
  );
  const together = new Map<string, number>();
  for (const event of present) {
    if (wholes.has(event.id)) continue;
    const others = new Set(event.participants.filter(isThere).map(({ person }) => person));
    for (const other of others)
      if (other !== undefined && other !== id) together.set(other, (together.get(other) ?? 0) + 1);
  }
  return { events: own.length, present: present.length, together };
}

export function isThere({ presence = 'attended' }: RawParticipant): boolean {
  return presence === 'attended' || presence === 'online';
}
