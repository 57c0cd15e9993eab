import { err, ok } from '#base/result.ts';
import type { Result } from '#base/result.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** The bytes end inside a character: the file was cut. */
  readonly cut: boolean;
}

/** The first byte that is no text in the encoding the file seems to have. */
export interface EncodingFault {
  readonly encoding: Encoding;
  readonly offset: number;
  /** What stands there, read as Windows-1252. */
  readonly around: string;
}

/** Bytes to text: UTF-8, or UTF-16 by its mark or its zero bytes. Never puts replacement characters in. */
export function decode(bytes: Uint8Array): Result<Decoded, EncodingFault> {
  const encoding = guess(bytes);
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    const text = decoder.decode(bytes, { stream: true });
    return ok({ text, encoding, cut: !ends(decoder) });
  } catch {
    const offset = firstFault(bytes, encoding);
    return err({ encoding, offset, around: latin(bytes.subarray(Math.max(0, offset - 20), offset + 20)) });
  }
}

function guess(bytes: Uint8Array): Encoding {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  // JSON begins with two ASCII characters, so a zero byte beside the first one tells the order.
  if (a === 0 && b !== 0 && b !== undefined) return 'utf-16be';
  if (b === 0 && a !== 0) return 'utf-16le';
  return 'utf-8';
}

function ends(decoder: TextDecoder): boolean {
  try {
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** Halves the file until the prefix that fails is one byte longer than one that does not. */
function firstFault(bytes: Uint8Array, encoding: Encoding): number {
  let sound = 0;
  let faulty = bytes.length;
  while (faulty - sound > 1) {
    const middle = sound + ((faulty - sound) >> 1);
    if (decodes(bytes.subarray(0, middle), encoding)) sound = middle;
    else faulty = middle;
  }
  return faulty - 1;
}

function decodes(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}
