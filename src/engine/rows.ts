import { int } from '#base/column.ts';
import { Growing } from '#base/sorted.ts';
import { BOUND } from '#domain/query.ts';
import type { Participations } from './columns.ts';

/** Codes of one participation. */
export type Row = { readonly [Name in ColumnName]: number };

/** Participations of item i in [starts[i], starts[i + 1]). */
export type Rows = Participations;

const COLUMNS = ['person', 'organization', ...BOUND] as const;
type ColumnName = (typeof COLUMNS)[number];

/** Takes the participations of one item after the other. */
export class RowWriter {
  readonly #starts = new Growing();
  readonly #columns = columns(() => new Growing());

  constructor() {
    this.#starts.push(0);
  }

  add(row: Row): void {
    for (const name of COLUMNS) this.#columns[name].push(row[name]);
  }

  /** Ends the item. */
  next(): void {
    this.#starts.push(this.#columns.person.length);
  }

  done(): Rows {
    return { starts: this.#starts.done(), ...columns((name) => this.#columns[name].done()) };
  }
}

/** The rows by position, where order[position] is the item. */
export function orderedRows(rows: Rows, order: Int32Array): Participations {
  const starts = new Int32Array(order.length + 1);
  const moved = columns(() => new Int32Array(rows.person.length));
  let end = 0;
  for (let position = 0; position < order.length; position += 1) {
    const item = int(order, position);
    for (let from = int(rows.starts, item); from < int(rows.starts, item + 1); from += 1) {
      for (const name of COLUMNS) moved[name][end] = int(rows[name], from);
      end += 1;
    }
    starts[position + 1] = end;
  }
  return { starts, ...moved };
}

function columns<T>(make: (name: ColumnName) => T): { readonly [Name in ColumnName]: T } {
  return {
    person: make('person'),
    organization: make('organization'),
    role: make('role'),
    presence: make('presence'),
    function: make('function'),
    affiliation: make('affiliation'),
  };
}
