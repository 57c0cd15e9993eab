import type { EventDate, UncertainDate } from './date.ts';
import type { EventId, PersonId, OrganizationId, PlaceId, SourceId, TopicId } from './ids.ts';
import type { Participation } from './participation.ts';
import type { Text } from './text.ts';

export interface Quote {
  readonly speaker: PersonId | OrganizationId | undefined;
  readonly speakerKind: 'person' | 'organization' | undefined;
  readonly text: Text;
  /** Language of the original, BCP 47. */
  readonly lang: string | undefined;
  readonly source: SourceId | undefined;
}

export interface Figure {
  readonly label: Text;
  readonly value: number;
  readonly unit: string | undefined;
  readonly asOf: UncertainDate | undefined;
  readonly source: SourceId | undefined;
}

/** A picture that a source shows. No file is included; caption and credit are facts of the record. */
export interface Image {
  readonly caption: Text | undefined;
  readonly credit: string | undefined;
  readonly alt: Text | undefined;
  readonly depicts: readonly PersonId[];
  readonly source: SourceId | undefined;
}

/** One event. Every reference is valid: the assembly replaced or reported what was not. */
export interface Event {
  readonly id: EventId;
  /** Id in the vocabulary `eventTypes`; undefined: not stated. */
  readonly type: string | undefined;
  readonly title: Text;
  readonly summary: Text | undefined;
  /** Undefined: undated, either not stated or not readable (then the report says so). */
  readonly date: EventDate | undefined;
  readonly place: PlaceId | undefined;
  readonly partOf: EventId | undefined;
  readonly participations: readonly Participation[];
  readonly topics: readonly TopicId[];
  readonly sources: readonly SourceId[];
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
  readonly images: readonly Image[];
  readonly related: readonly EventId[];
  readonly notes: Text | undefined;
}

/** The sources the record names as its own, then those that only its quotes, figures and images rest on; each once. */
export function sourcesOf({ sources, quotes, figures, images }: Event): readonly SourceId[] {
  const parts = [...quotes, ...figures, ...images].flatMap(({ source }) => source ?? []);
  return [...new Set([...sources, ...parts])];
}
