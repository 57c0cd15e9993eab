/** More than the program would ever hold in memory. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
  readonly limit = MOST;
}

const MOST = 1_500_000_000;

/**
 * The whole body. `stated` is the size in bytes where the publisher names one: the measure of progress only, since a list
 * may be older than the file. Whether a file is complete, its reader finds out. `read` learns of every piece.
 */
export async function readBody(
  response: Response,
  stated: number | undefined,
  read: (done: number, total: number | undefined) => void,
): Promise<ArrayBuffer> {
  const total = stated ?? declared(response);
  if (total !== undefined && total > MOST) throw new TooLarge();
  const pieces: Uint8Array[] = [];
  let done = 0;
  read(0, total);
  const reader = response.body?.getReader();
  for (let piece = await reader?.read(); piece?.value !== undefined; piece = await reader?.read()) {
    pieces.push(piece.value);
    done += piece.value.length;
    if (done > MOST) throw new TooLarge();
    read(done, total);
  }
  return join(pieces, done);
}

/** Of a compressed body the header counts the compressed bytes, which nobody here sees. */
function declared(response: Response): number | undefined {
  const { headers } = response;
  if ((headers.get('content-encoding') ?? 'identity') !== 'identity') return undefined;
  const length = headers.get('content-length') ?? '';
  return /^\d{1,15}$/.test(length) ? Number(length) : undefined;
}

function join(pieces: readonly Uint8Array[], length: number): ArrayBuffer {
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole.buffer;
}
