/** Begins with what only web pages begin with, or was sent as a page and is markup. */
export function isHtml(text: string, mediaType: string | undefined): boolean {
  const start = text.slice(0, 1000).trimStart().toLowerCase();
  if (!start.startsWith('<')) return false;
  return mediaType?.toLowerCase().includes('html') === true || PAGE.some((mark) => start.includes(mark));
}

const PAGE = ['<!doctype html', '<html', '<head', '<body', '<title', '<script', '<meta', '<div'];

/** Files that are often taken for data, by their first bytes. */
const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip', [0x1f, 0x8b]],
  ['Microsoft Office', [0xd0, 0xcf, 0x11, 0xe0]],
  ['SQLite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
  ['Parquet', [0x50, 0x41, 0x52, 0x31]],
];

/** The name of the other kind of file that these bytes are, if it is a known one. ZIP stands for XLSX and ODS too. */
export function signature(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find(([, start]) => start.every((byte, i) => bytes[i] === byte))?.[0];
}
