import type { Issue } from './issue.ts';
import type { Attests, Presence } from './presence.ts';
import type { Text } from './text.ts';

/**
 * What a format read from a file. Shapes hold (a title is a text, a list is a list); contents are not yet checked:
 * ids may repeat, references may lead nowhere, dates may be unreadable. The assembly makes a data set of it.
 */
export interface Raw {
  readonly file: string;
  readonly metadata: MetadataRecord;
  readonly events: Section<EventRecord>;
  readonly persons: Section<PersonRecord>;
  readonly organizations: Section<OrganizationRecord>;
  readonly places: Section<PlaceRecord>;
  readonly topics: Section<TopicRecord>;
  readonly sources: Section<SourceRecord>;
  /** What was wrong while reading. Every record that a section read and does not hold has an issue here. */
  readonly found: Found;
  /** Line and column (1-based) where the value of a JSON Pointer stands; undefined where the format has none. */
  readonly locate: (pointer: string) => { readonly line: number; readonly column: number } | undefined;
}

/** One list of the file. `positions[i]` is the place of `records[i]` in it, from 0; rejected ones leave gaps. */
export interface Section<T> {
  readonly name: SectionName;
  readonly records: readonly T[];
  readonly positions: readonly number[];
  /** How many the file holds. */
  readonly read: number;
}

export type SectionName = 'events' | 'persons' | 'organizations' | 'places' | 'topics' | 'sources';

/** Issues, at most so many as a report lists, and how many there were of each code. */
export interface Found {
  readonly issues: readonly Issue[];
  readonly byCode: ReadonlyMap<string, number>;
}

export interface MetadataRecord {
  readonly id: string;
  readonly formatVersion: string;
  readonly title: Text;
  readonly description?: Text;
  readonly license?: { readonly id: string; readonly url?: string; readonly scope?: Text };
  readonly language?: readonly string[];
  readonly defaultLanguage?: string;
  readonly created?: string;
  readonly temporalCoverage?: string;
  readonly spatialCoverage?: string;
  readonly coverage?: readonly string[];
  readonly attests?: Attests;
  readonly presenceDefault?: Presence;
  readonly rolesExcludingPresence?: readonly string[];
  readonly calendar?: 'gregorian' | 'julian';
  readonly noun?: { readonly one: Text; readonly many: Text };
  readonly dateFormat?: { readonly standard?: string; readonly level?: number; readonly note?: Text };
  readonly method?: Text;
  readonly vocabularies?: { readonly [Name in VocabularyName]?: readonly TermRecord[] };
}

export type VocabularyName =
  | 'eventTypes'
  | 'participantRoles'
  | 'presence'
  | 'organizationKinds'
  | 'placeKinds'
  | 'sourceKinds';

export interface TermRecord {
  readonly id: string;
  readonly label: Text;
}

export interface EventRecord {
  readonly id: string;
  readonly type?: string;
  readonly title: Text;
  readonly summary?: Text;
  readonly start?: string;
  readonly end?: string;
  readonly place?: string;
  readonly partOf?: string;
  readonly participants?: readonly ParticipantRecord[];
  readonly topics?: readonly string[];
  readonly sources?: readonly string[];
  readonly quotes?: readonly QuoteRecord[];
  readonly figures?: readonly FigureRecord[];
  readonly images?: readonly ImageRecord[];
  readonly related?: readonly string[];
  readonly notes?: Text;
}

export interface ParticipantRecord {
  readonly person?: string;
  readonly organization?: string;
  readonly role?: string;
  readonly affiliation?: string;
  readonly function?: Text;
  readonly presence?: Presence;
  readonly time?: string;
}

export interface QuoteRecord {
  readonly speaker?: string;
  readonly text: Text;
  readonly lang?: string;
  readonly source?: string;
}

export interface FigureRecord {
  readonly label: Text;
  readonly value: number;
  readonly unit?: string;
  readonly asOf?: string;
  readonly source?: string;
}

export interface ImageRecord {
  readonly caption?: Text;
  readonly credit?: string;
  readonly alt?: Text;
  readonly depicts?: readonly string[];
  readonly source?: string;
}

export interface PersonRecord {
  readonly id: string;
  readonly name: string | NameRecord;
  readonly description?: Text;
  readonly affiliations?: readonly AffiliationRecord[];
  readonly homepage?: string;
  readonly sameAs?: readonly string[];
}

export interface NameRecord {
  readonly given?: string;
  readonly family?: string;
  readonly honorific?: string;
  readonly full?: string;
}

export interface AffiliationRecord {
  readonly organization?: string;
  readonly role?: Text;
  readonly start?: string;
  readonly end?: string;
  readonly attestedBy?: readonly string[];
  readonly sources?: readonly string[];
}

export interface OrganizationRecord {
  readonly id: string;
  readonly name: Text;
  readonly kind?: string;
  readonly parent?: string;
  readonly successor?: string;
  readonly place?: string;
  readonly homepage?: string;
  readonly motto?: Text;
  readonly description?: Text;
  readonly sameAs?: readonly string[];
}

export interface PlaceRecord {
  readonly id: string;
  readonly name: Text;
  readonly kind?: string;
  readonly within?: string;
  readonly region?: string;
  readonly country?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly precision?: string;
  readonly note?: Text;
  readonly sameAs?: readonly string[];
}

export interface TopicRecord {
  readonly id: string;
  readonly label: Text;
  readonly broader?: string;
  readonly sameAs?: readonly string[];
}

export interface SourceRecord {
  readonly id: string;
  readonly title: Text;
  readonly publisher?: string;
  readonly author?: string;
  readonly url?: string;
  readonly published?: string;
  readonly kind?: string;
  readonly language?: string;
  readonly note?: Text;
}
