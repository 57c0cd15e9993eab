import { err, ok, type Result } from '#base/result.ts';
import type { Issue } from '#domain/issue.ts';
import type { Catalog, CatalogEntry, CountName, Site } from '#domain/site.ts';
import { isFields, reader, type Fault, type Reader } from './catalog-read.ts';
import { fetchBytes, type FetchJob } from './client-fetch.ts';

/** What the publisher says of the site, and which data sets it offers. */
export interface Offer extends Catalog {
  readonly site: Site;
  /** Places in either file that could not be used and were left out, as `file/path`. */
  readonly faults: readonly string[];
}

const SITE = 'site.json';
const FOLDER = 'datasets/';
const LIST = `${FOLDER}index.json`;

type Fetcher = (job: FetchJob) => ReturnType<typeof fetchBytes>;

/** Both files of the publisher, at once. Without a site file everything has its default; without a list nothing can open. */
export async function loadOffer(
  allowed: (address: string) => boolean,
  fetcher: Fetcher = fetchBytes,
): Promise<Result<Offer, Issue>> {
  const [site, list] = await Promise.all([
    fetcher({ address: SITE, allowed }),
    fetcher({ address: LIST, allowed }),
  ]);
  if (!list.ok) return list;
  const listed = parse(list.value.bytes);
  if (listed === undefined)
    return err({
      code: 'file-not-json',
      severity: 'error',
      place: { file: LIST },
      values: { address: LIST, around: '' },
    });
  const faults: string[] = [];
  const fault: Fault = (path) => faults.push(path);
  const written = site.ok ? parse(site.value.bytes) : {};
  if (!isFields(written)) fault(SITE);
  return ok({
    site: readSite(reader(isFields(written) ? written : {}, SITE, fault)),
    datasets: readEntries(listed, fault),
    faults,
  });
}

/** Where the file of an entry lies, relative to the page. */
export function addressOf({ file }: CatalogEntry): string {
  return /^(https?:)?\/\//.test(file) ? file : FOLDER + file;
}

function readSite(at: Reader): Site {
  const publisher = at.inside('publisher');
  const name = publisher?.text('name');
  const logo = at.inside('logo');
  const file = logo?.word('file');
  const language = at.word('defaultLanguage');
  return {
    title: at.text('title'),
    publisher: name === undefined ? undefined : { name, url: publisher?.word('url') },
    logo: file === undefined ? undefined : { file, alt: logo?.text('alt') ?? '' },
    imprint: at.word('imprint'),
    privacy: at.word('privacy'),
    accessibility: at.word('accessibility'),
    contact: at.word('contact'),
    defaultDataset: at.word('defaultDataset'),
    defaultLanguage: language === 'de' || language === 'en' ? language : undefined,
    dataHosts: at.words('dataHosts'),
  };
}

/** Of two entries with one id the first counts. */
function readEntries(listed: unknown, fault: Fault): readonly CatalogEntry[] {
  const rows = isFields(listed) ? listed['datasets'] : undefined;
  if (!Array.isArray(rows)) {
    fault(`${LIST}/datasets`);
    return [];
  }
  const entries = new Map<string, CatalogEntry>();
  rows.forEach((row: unknown, index) => {
    const path = `${LIST}/datasets/${index}`;
    const entry = isFields(row) ? readEntry(reader(row, path, fault)) : undefined;
    if (entry === undefined || entries.has(entry.id)) fault(path);
    else entries.set(entry.id, entry);
  });
  return [...entries.values()];
}

const COUNTS: readonly CountName[] = ['events', 'persons', 'organizations', 'places', 'topics', 'sources'];

function readEntry(at: Reader): CatalogEntry | undefined {
  const id = at.word('id');
  const file = at.word('file');
  if (id === undefined || file === undefined) return undefined;
  const counts = at.inside('counts');
  const license = at.inside('license');
  const licenseId = license?.word('id');
  return {
    id,
    file,
    title: at.text('title') ?? id,
    description: at.text('description'),
    period: at.word('period'),
    counts: Object.fromEntries(COUNTS.map((name) => [name, counts?.count(name)])),
    license: licenseId === undefined ? undefined : { id: licenseId, url: license?.word('url') },
    origin: at.text('origin'),
    bytes: at.count('bytes'),
    sha256: at.word('sha256'),
  };
}

function parse(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
