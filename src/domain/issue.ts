/** A fault found in data: a value in the report, never an exception and never a silent drop. Words are made in i18n/de/issues.ts. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: 'error' | 'warning' | 'note';
  readonly place: IssuePlace;
  /** What the words need: the offending value, the id that was not found, what was done instead. Values are cut to 200 characters. */
  readonly values: { readonly [name: string]: string | number };
}

/** Where it is: the file, the path inside it (JSON Pointer) or the row, the record it belongs to. Line and column are 1-based. */
export interface IssuePlace {
  readonly file: string | undefined;
  readonly pointer?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly record?: { readonly kind: string; readonly id: string } | undefined;
}

export type IssueCode =
  // the file as a whole: nothing can be shown
  | 'file-missing'
  | 'file-unreachable'
  | 'file-empty'
  | 'file-html'
  | 'file-not-json'
  | 'file-truncated'
  | 'file-too-deep'
  | 'file-too-large'
  | 'file-encoding'
  | 'format-newer'
  | 'format-unknown'
  | 'format-not-dataset'
  // inside the file: what is sound is shown
  | 'schema'
  | 'id-missing'
  | 'id-duplicate-same'
  | 'id-duplicate-different'
  | 'reference-dangling'
  | 'reference-cycle'
  | 'date-unreadable'
  | 'date-impossible'
  | 'date-reversed'
  | 'end-before-start'
  | 'participation-empty'
  | 'participation-ambiguous'
  | 'vocabulary-unknown'
  | 'coordinates-invalid'
  | 'text-missing'
  | 'link-refused'
  | 'number-invalid'
  | 'presence-default'
  | 'presence-excluded'
  | 'media-type'
  | 'field-unknown'
  | 'key-repeated'
  | 'role-unused'
  | 'speaker-ambiguous'
  | 'end-contradictory';

/** The account that must always balance: read = used + reported. */
export interface Report {
  readonly file: string;
  readonly read: { readonly events: number; readonly others: number };
  readonly used: { readonly events: number; readonly others: number };
  readonly rejected: { readonly events: number; readonly others: number };
  /** At most 1,000 in full; `total` counts all. */
  readonly issues: readonly Issue[];
  readonly total: number;
  readonly byCode: { readonly [code: string]: number };
}
