import type { Issue } from '#domain/issue.ts';
import { monthName } from '../dates-names.ts';
import { number } from '../numbers.ts';
import { type Catalogue, count, isLost, value } from '../issue-words.ts';

const quoted = (issue: Issue, name: string) => `“${value(issue, name)}”`;
const file = (issue: Issue) => value(issue, 'address') || (issue.place.file ?? '');
const digits = (n: number | undefined) => (n === undefined ? '?' : number(n, 'en'));
const bytes = (n: number | undefined) => `${digits(n)} bytes`;

/** What JSON calls things, in the words of the report. */
const KINDS: { readonly [kind: string]: string } = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'nothing (null)',
  undefined: 'nothing',
};
const kinds = (text: string) =>
  text
    .split(/, ?/)
    .map((kind) => KINDS[kind] ?? `“${kind}”`)
    .join(' or ');

const RECORDS: { readonly [kind: string]: string } = {
  event: 'event',
  person: 'person',
  organization: 'institution',
  place: 'place',
  topic: 'topic',
  source: 'source',
};

export const issues: Catalogue = {
  'file-missing': {
    title: (i) => `There is no file ${file(i)}`,
    remedy: () => 'Check the address, or choose another data set.',
  },
  'file-unreachable': {
    title: (i) => `The file ${file(i)} did not arrive${unreachable(i)}`,
    remedy: (i) =>
      value(i, 'reason') === 'refused'
        ? 'Data are loaded only from this site and from hosts that its publisher names in site.json. Open the address there, or ask the publisher to add the host.'
        : 'Check the connection and try again. If the file lies on another server, that server has to allow access from this site (CORS).',
  },
  'file-empty': {
    title: () => 'The file is empty',
    remedy: () => 'Make or transfer the file again.',
  },
  'file-html': {
    title: () => 'This is a web page, not a data set',
    remedy: () =>
      'Often a login page answers like this, or a server that does not find the file. Open the address in the browser and check that the file itself comes.',
  },
  'file-not-json': {
    title: (i) => `The file is not valid JSON: unexpected character at ${quoted(i, 'around')}`,
    remedy: () =>
      'Correct the place named; often a comma or a quotation mark before it is missing, or there is one too many.',
  },
  'file-truncated': {
    title: (i) => `The file breaks off in the middle${brokenOff(i)}`,
    remedy: () => 'Transfer the file again. If that does not help, the original is incomplete already.',
  },
  'file-too-deep': {
    title: (i) => `The file is nested deeper than ${value(i, 'limit')} levels`,
    remedy: () => 'A data set needs eight levels at most. Check that it is the right file.',
  },
  'file-too-large': {
    title: (i) => `The file is too large: at most ${bytes(count(i, 'limit'))} are read`,
    remedy: () => 'Divide the data set, for example by years.',
  },
  'file-encoding': {
    title: (i) =>
      `The file is not stored in ${value(i, 'encoding').toUpperCase()}: byte ${digits(count(i, 'offset'))}, at ${quoted(i, 'around')}`,
    remedy: () => 'Store the file as UTF-8. It is probably stored in Windows-1252.',
  },
  'format-newer': {
    title: (i) =>
      `The data set has format version ${value(i, 'found')}, version ${value(i, 'known')} is read here`,
    remedy: (i) =>
      isLost(i)
        ? 'Open it with a newer edition of this application, or store it in the older version.'
        : 'What this edition does not know is not shown. All the rest is complete.',
  },
  'format-unknown': {
    title: (i) => {
      const found = value(i, 'found');
      if (!isLost(i)) return `The data set states no format version; it is read as ${value(i, 'known')}`;
      if (value(i, 'known') === '') return `This is a file of the kind ${found}, not a data set`;
      return `The format version “${found}” is unknown`;
    },
    remedy: (i) =>
      isLost(i) && value(i, 'known') === ''
        ? 'Open a JSON file in the format that docs/formats.md describes.'
        : 'State “1.0” under metadata.formatVersion.',
  },
  'format-not-dataset': {
    title: (i) =>
      `This is not a data set: there is no list “events”, what was found is ${value(i, 'found') === '' ? 'nothing' : (KINDS[value(i, 'found')] ?? value(i, 'found'))}`,
    remedy: () =>
      'A data set is a JSON object with “metadata” and “events”. Check that it is the right file.',
  },
  schema: {
    title: schema,
    remedy: (i) =>
      isLost(i)
        ? 'What stands here was not taken over. Correct it by docs/formats.md.'
        : 'This statement was left out, all the rest taken over. Correct it by docs/formats.md.',
  },
  'id-missing': {
    title: () => 'The identifier “id” is missing or empty',
    remedy: (i) =>
      isLost(i)
        ? 'Nothing can refer to a record without one; it was not taken over. Give it an id that occurs only once in its list.'
        : 'The file name stands in its place. Give the data set an id.',
  },
  'id-duplicate-same': {
    title: (i) => `${quoted(i, 'id')} stands here twice with the same content`,
    remedy: () => 'The repetition was not taken over. It can be deleted.',
  },
  'id-duplicate-different': {
    title: (i) => `${quoted(i, 'id')} stands here twice with different content`,
    remedy: (i) =>
      value(i, 'now') === ''
        ? 'The first one holds. Use every id only once.'
        : `Both were taken over, the second record as ${quoted(i, 'now')}; references mean the first. Use every id only once.`,
  },
  'reference-dangling': {
    title: (i) =>
      `A reference to nothing: the ${RECORDS[value(i, 'kind')] ?? 'record'} ${quoted(i, 'id')} is not in the data set`,
    remedy: (i) =>
      value(i, 'done') === 'placeholder'
        ? 'A placeholder of that id stands in its place. Add the record, or correct the reference.'
        : 'The reference was left out. Add the record, or correct the reference.',
  },
  'reference-cycle': {
    title: (i) =>
      `References in a circle: ${quoted(i, 'id')} comes back to itself through “${value(i, 'field')}”`,
    remedy: (i) =>
      `The reference from ${quoted(i, 'id')} to ${quoted(i, 'target')} was left out. Delete the wrong one of the circle.`,
  },
  'date-unreadable': {
    title: (i) => `The date ${quoted(i, 'value')} cannot be read${syntax(i)}`,
    remedy: () =>
      'The statement was left out: without a start the beginning is not known, without an end the end is not; without both the event is undated. Write dates in EDTF, for example 2019-08-30, 2019-08 or 1890~.',
  },
  'date-impossible': {
    title: (i) => `There is no date ${quoted(i, 'value')}${impossible(i)}`,
    remedy: () =>
      'The statement was left out: without a start the beginning is not known, without an end the end is not; without both the event is undated. Check it against the source.',
  },
  'date-reversed': {
    title: (i) => `The span ${quoted(i, 'value')} ends before it begins`,
    remedy: () => 'The statement was left out. Check whether start and end are swapped.',
  },
  'end-before-start': {
    title: (i) => `The end ${quoted(i, 'end')} lies before the start ${quoted(i, 'start')}`,
    remedy: () =>
      'Both are shown as written; only the start is counted with. Check whether they are swapped.',
  },
  'participation-empty': {
    title: () => 'A participation names neither a person nor an institution',
    remedy: () => 'It was not taken over. Add “person” or “organization”.',
  },
  'participation-ambiguous': {
    title: (i) =>
      `A participation names a person (${quoted(i, 'person')}) and an institution (${quoted(i, 'organization')}) at once`,
    remedy: () =>
      'Both were taken over as taking part, attendance not known. If the person acted for the institution, it belongs in “affiliation”; otherwise write two participations.',
  },
  'vocabulary-unknown': {
    title: (i) => `${quoted(i, 'id')} is not in the list “${value(i, 'vocabulary')}”`,
    remedy: () => 'The word is shown as it stands. Add it to the list with a label.',
  },
  'coordinates-invalid': {
    title: (i) =>
      value(i, 'rule') === 'pair'
        ? `“${value(i, 'expected')}” is missing from the coordinates`
        : `The coordinate “${value(i, 'field')}” is not valid: ${foundIn(i)}`,
    remedy: () =>
      'The place was taken over without coordinates. Latitude runs from −90 to 90, longitude from −180 to 180 degrees.',
  },
  'text-missing': {
    title: (i) => `“${value(i, 'field')}” is missing or empty`,
    remedy: (i) => `The id ${quoted(i, 'standIn')} stands in its place. Add the text.`,
  },
  'link-refused': {
    title: (i) => `The address ${quoted(i, 'link')} does not become a link`,
    remedy: () =>
      'It is shown as text. Links begin with http, https or mailto, without user name and invisible characters.',
  },
  'number-invalid': {
    title: (i) => `Instead of a number there is ${foundIn(i)}`,
    remedy: () =>
      'The statement was left out. Write the number without quotation marks, with a point before decimals.',
  },
  'presence-default': {
    title: (i) =>
      value(i, 'attests') === ''
        ? `The data set presumes ${quoted(i, 'stated')} as presence without saying what its events attest`
        : `The data set attests “${value(i, 'attests')}” and yet presumes ${quoted(i, 'stated')} as presence`,
    remedy: () =>
      'Without a statement of its own, attendance counts as not known. If every event attests that those taking part were together, state “together” under metadata.attests; otherwise state “presence” with each participation.',
  },
  'presence-excluded': {
    title: (i) => `The role ${quoted(i, 'role')} excludes presence, but ${quoted(i, 'stated')} is stated`,
    remedy: () =>
      'Attendance counts as not known. Correct the role, or take it out of “rolesExcludingPresence”.',
  },
  'media-type': {
    title: (i) => `The file came as ${quoted(i, 'mediaType')} but is JSON`,
    remedy: () => 'It was read by its content. The server should send it as application/json.',
  },
  'field-unknown': {
    title: (i) => `The format does not know the field ${quoted(i, 'field')}`,
    remedy: (i) =>
      value(i, 'kind') === 'participants' && i.severity === 'warning'
        ? 'It may have been meant to say something about presence; as “presence” is not stated, attendance counts as not known. Check the spelling in docs/formats.md, or state “presence”. Fields of your own may begin with “x-”.'
        : 'What stands in it is not shown; the first place is named. Check the spelling in docs/formats.md. Fields of your own may begin with “x-”.',
  },
  'key-repeated': {
    title: (i) => `${quoted(i, 'key')} stands more than once in the same object`,
    remedy: (i) =>
      isLost(i)
        ? 'Only one of them could be read, and everything in the others would be lost; the file is therefore not shown. Join them into one.'
        : 'The last one holds. If it says who was present and in which role, or what is presumed of it, attendance counts as not known. Delete the wrong ones.',
  },
  'role-unused': {
    title: (i) =>
      `The role ${quoted(i, 'role')} is to exclude presence, but nobody has it and no list knows it`,
    remedy: () =>
      'It excludes nobody. Check whether it is spelt as in “participants” and in vocabularies.participantRoles.',
  },
  'speaker-ambiguous': {
    title: (i) => `A quotation by ${quoted(i, 'id')}: a person and an institution both have this id`,
    remedy: () => 'The quotation is shown without a speaker. Give one of the two another id.',
  },
  'end-contradictory': {
    title: (i) =>
      `The end ${quoted(i, 'end')} contradicts the span ${quoted(i, 'start')} that is stated as the start`,
    remedy: () =>
      'It was left out; the span alone is shown and counted with. Leave out the end, or state the beginning alone in “start”.',
  },
};

function schema(issue: Issue): string {
  const field = value(issue, 'field') === '' ? 'The record' : `Field ${quoted(issue, 'field')}`;
  switch (value(issue, 'rule')) {
    case 'required':
      return `${field}: ${quoted(issue, 'expected')} is missing`;
    case 'minLength':
      return `${field} is empty`;
    case 'pattern':
      return `${field} does not have the form prescribed: ${foundIn(issue)}`;
    default:
      return `${field}: expected ${kinds(value(issue, 'expected'))}, found ${foundIn(issue)}`;
  }
}

function unreachable(issue: Issue): string {
  switch (value(issue, 'reason')) {
    case 'status':
      return `: the server answers ${value(issue, 'status')}`;
    case 'stalled':
      return `: nothing has come for ${value(issue, 'seconds')} seconds`;
    case 'refused':
      return ': nothing is loaded from there';
    default:
      return '';
  }
}

function brokenOff(issue: Issue): string {
  const got = count(issue, 'got');
  const expected = count(issue, 'expected');
  if (got !== undefined && expected !== undefined) return `: ${digits(got)} of ${bytes(expected)} arrived`;
  return value(issue, 'around') === '' ? '' : `, after ${quoted(issue, 'around')}`;
}

function foundIn(issue: Issue): string {
  const found = value(issue, 'found');
  return KINDS[found] ?? `“${found}”`;
}

function syntax(issue: Issue): string {
  switch (value(issue, 'reason')) {
    case 'empty':
      return ': it is empty';
    case 'too-long':
      return ': it is too long';
    case 'too-far':
      return ': the year is too far away';
    case 'draft-syntax':
      return ': it is written as in an earlier draft of EDTF';
    case 'time-in-interval':
      return ': times of day in spans are not read';
    case 'long-year-in-interval':
      return ': years of more than four digits in spans are not read';
    default:
      return '';
  }
}

function impossible(issue: Issue): string {
  const days = count(issue, 'days');
  const month = monthName(count(issue, 'month') ?? 0, 'en');
  const year = count(issue, 'year');
  if (days !== undefined && month !== '')
    return `: ${month}${year === undefined ? '' : ` ${year}`} has ${days} days`;
  switch (value(issue, 'reason')) {
    case 'no-month':
      return ': a year has twelve months';
    case 'no-time':
      return ': there is no such time of day';
    case 'no-offset':
      return ': there is no such offset';
    default:
      return '';
  }
}
