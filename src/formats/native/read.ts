import { err, ok } from '#base/result.ts';
import type { Result } from '#base/result.ts';
import type { Issue } from '#domain/issue.ts';
import { IssueLog, cut } from '#domain/log.ts';
import type { Raw } from '#domain/record.ts';
import { container, event, organization, person, place, source, topic } from './compiled.js';
import { readJson } from './json.ts';
import { finder } from './locate.ts';
import { readMetadata } from './metadata.ts';
import { settleRepeated } from './repeated.ts';
import { readSection } from './section.ts';
import { schemaIssue } from './fault.ts';
import { keysOf } from './pointer.ts';
import { isObject, kindOf, member } from './shape.ts';
import { Strangers } from './strangers.ts';
import { unpresumed } from './unpresumed.ts';
import { readVersion } from './version.ts';

export interface ReadOptions {
  /** Name of the file, for the report. */
  readonly file: string;
  /** Media type as sent, if any. */
  readonly mediaType?: string | undefined;
}

/**
 * Bytes of the native format -> records. Refuses what is no data set of a known version, with the place of the first
 * fault; faults inside records are left out or replaced and listed in `found`. Never throws, changes no global.
 */
export function readNative(bytes: Uint8Array, options: ReadOptions): Result<Raw, Issue> {
  const json = readJson(bytes, options);
  if (!json.ok) return json;
  const { value, text, repeats } = json.value;
  const { file } = options;
  if (!isObject(value) || Array.isArray(value) || !Array.isArray(member(value, 'events')))
    return err(notDataset(value, file));
  const log = new IssueLog();
  const lost = repeats ? settleRepeated({ root: value, text }, { file, log }) : undefined;
  if (lost !== undefined) return err(lost);
  const version = readVersion(member(member(value, 'metadata'), 'formatVersion'), file, log);
  if (!version.ok) return version;
  reportContainer(value, file, log);
  reportMediaType(options, log);
  const read = { root: value, file, log, strangers: new Strangers(file, log) };
  read.strangers.look('metadata', member(value, 'metadata'), '/metadata');
  return ok({
    file,
    metadata: readMetadata({ stated: member(value, 'metadata'), version: version.value, file, log }),
    events: unpresumed(readSection(read, 'events', event), read),
    persons: readSection(read, 'persons', person),
    organizations: readSection(read, 'organizations', organization),
    places: readSection(read, 'places', place),
    topics: readSection(read, 'topics', topic),
    sources: readSection(read, 'sources', source),
    found: log.found(),
    locate: finder(text),
  });
}

/** Sections that are no lists, metadata that are no object. */
function reportContainer(root: object, file: string, log: IssueLog): void {
  if (container(root)) return;
  for (const { instancePath: path, keyword, params } of container.errors ?? []) {
    const missing = params['missingProperty'];
    const at = typeof missing === 'string' ? `/${missing}` : path;
    const value = keysOf(at).reduce<unknown>(member, root);
    log.add(
      schemaIssue(
        { path: at, keyword, expected: String(params['type'] ?? missing), value },
        { file, pointer: '' },
        'error',
      ),
    );
  }
}

function notDataset(value: unknown, file: string): Issue {
  const found =
    isObject(value) && !Array.isArray(value) ? Object.keys(value).slice(0, 10).join(', ') : kindOf(value);
  return {
    code: 'format-not-dataset',
    severity: 'error',
    place: { file, pointer: '' },
    values: { found: cut(found) },
  };
}

/** Sent as something that JSON is not: read all the same, by its content. */
function reportMediaType({ file, mediaType }: ReadOptions, log: IssueLog): void {
  if (mediaType === undefined || /json|octet-stream|text\/plain/i.test(mediaType)) return;
  log.add({ code: 'media-type', severity: 'note', place: { file }, values: { mediaType: cut(mediaType) } });
}
