import type { Text } from './text.ts';

/** What the publisher says about this site (public/site.json). All of it may be missing. */
export interface Site {
  readonly title: Text | undefined;
  readonly publisher: { readonly name: Text; readonly url: string | undefined } | undefined;
  /** A picture file on the own origin, relative to the page. */
  readonly logo: { readonly file: string; readonly alt: Text } | undefined;
  /** Addresses: absolute, or relative to the page. */
  readonly imprint: string | undefined;
  readonly privacy: string | undefined;
  readonly accessibility: string | undefined;
  /** A mail address or the address of a page. */
  readonly contact: string | undefined;
  /** Id in the catalogue. */
  readonly defaultDataset: string | undefined;
  readonly defaultLanguage: 'de' | 'en' | undefined;
  /** Hosts that data may be loaded from besides the own origin: `data.example.org`, with the port where it is not the usual one. */
  readonly dataHosts: readonly string[];
}

/** The data sets that the site offers (public/datasets/index.json). */
export interface Catalog {
  readonly datasets: readonly CatalogEntry[];
}

export interface CatalogEntry {
  /** Name of the data set in addresses. */
  readonly id: string;
  /** Relative to the catalogue, or an absolute address on a host that the site names. */
  readonly file: string;
  readonly title: Text;
  readonly description: Text | undefined;
  /** EDTF, as in the metadata of the data set. */
  readonly period: string | undefined;
  readonly counts: { readonly [Name in CountName]?: number | undefined };
  readonly license: { readonly id: string; readonly url: string | undefined } | undefined;
  /** Who made it and where it comes from. */
  readonly origin: Text | undefined;
  /** Size of the file in bytes and its SHA-256 in hex: the measure of completeness. */
  readonly bytes: number | undefined;
  readonly sha256: string | undefined;
}

export type CountName = 'events' | 'persons' | 'organizations' | 'places' | 'topics' | 'sources';

export const EMPTY_SITE: Site = {
  title: undefined,
  publisher: undefined,
  logo: undefined,
  imprint: undefined,
  privacy: undefined,
  accessibility: undefined,
  contact: undefined,
  defaultDataset: undefined,
  defaultLanguage: undefined,
  dataHosts: [],
};
