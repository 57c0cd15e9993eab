import { assert } from './assert.ts';
import { word } from './column.ts';

/** A set of whole numbers below a fixed size, one bit each. Bits at and beyond the size are never set. */
export interface Bits {
  readonly size: number;
  readonly words: Uint32Array;
}

export function none(size: number): Bits {
  return { size, words: new Uint32Array(Math.ceil(size / 32)) };
}

export function all(size: number): Bits {
  return range(size, 0, size);
}

/** The numbers from `first` up to, not including, `end`. */
export function range(size: number, first: number, end: number): Bits {
  const bits = none(size);
  addRange(bits, first, end);
  return bits;
}

/** The numbers listed, in any order. */
export function of(size: number, members: Int32Array): Bits {
  const bits = none(size);
  addAll(bits, members);
  return bits;
}

export function copy(bits: Bits): Bits {
  return { size: bits.size, words: bits.words.slice() };
}

export function add(bits: Bits, member: number): void {
  const at = member >>> 5;
  bits.words[at] = word(bits.words, at) | (1 << (member & 31));
}

/** Adds the numbers listed, in any order. */
export function addAll({ words }: Bits, list: Int32Array): void {
  for (const member of list) words[member >>> 5] = word(words, member >>> 5) | (1 << (member & 31));
}

export function addRange(bits: Bits, first: number, end: number): void {
  const { words } = bits;
  const stop = Math.min(end, bits.size);
  let i = Math.max(0, first);
  for (; i < stop && (i & 31) !== 0; i += 1) add(bits, i);
  const whole = Math.max(i, stop & ~31);
  words.fill(0xffffffff, i >>> 5, whole >>> 5);
  for (i = whole; i < stop; i += 1) add(bits, i);
}

export function has(bits: Bits, member: number): boolean {
  return member >= 0 && member < bits.size && (word(bits.words, member >>> 5) & (1 << (member & 31))) !== 0;
}

/** Keeps what is in `other` too. */
export function keep(bits: Bits, other: Bits): void {
  assert(bits.size === other.size, 'sets of one size');
  const { words } = bits;
  for (let i = 0; i < words.length; i += 1) words[i] = word(words, i) & word(other.words, i);
}

/** Removes what is in `other`. */
export function drop(bits: Bits, other: Bits): void {
  assert(bits.size === other.size, 'sets of one size');
  const { words } = bits;
  for (let i = 0; i < words.length; i += 1) words[i] = word(words, i) & ~word(other.words, i);
}

/** Adds what is in `other`. */
export function join(bits: Bits, other: Bits): void {
  assert(bits.size === other.size, 'sets of one size');
  const { words } = bits;
  for (let i = 0; i < words.length; i += 1) words[i] = word(words, i) | word(other.words, i);
}

export function count(bits: Bits): number {
  return countBelow(bits, bits.size);
}

/** How many members are smaller than `end`. */
export function countBelow(bits: Bits, end: number): number {
  const { words } = bits;
  const stop = Math.min(end, bits.size);
  let sum = 0;
  for (let i = 0; i < stop >>> 5; i += 1) sum += ones(word(words, i));
  const rest = stop & 31;
  return rest === 0 ? sum : sum + ones(word(words, stop >>> 5) & ((1 << rest) - 1));
}

/** Members of both, without building the set. */
export function countBoth(a: Bits, b: Bits): number {
  assert(a.size === b.size, 'sets of one size');
  let sum = 0;
  for (let i = 0; i < a.words.length; i += 1) sum += ones(word(a.words, i) & word(b.words, i));
  return sum;
}

/** All members, ascending. */
export function members(bits: Bits): Int32Array {
  return take(bits, count(bits));
}

/** The first members, ascending, at most `limit`. */
export function take(bits: Bits, limit: number): Int32Array {
  const { words } = bits;
  const list = new Int32Array(limit);
  let length = 0;
  for (let i = 0; i < words.length && length < limit; i += 1) {
    for (let rest = word(words, i); rest !== 0 && length < limit; rest &= rest - 1) {
      list[length] = (i << 5) + 31 - Math.clz32(rest & -rest);
      length += 1;
    }
  }
  return length === limit ? list : list.slice(0, length);
}

/** The smallest member not below `from`. */
export function next(bits: Bits, from: number): number | undefined {
  const { words } = bits;
  const start = Math.max(0, from);
  if (start >= bits.size) return undefined;
  let i = start >>> 5;
  let rest = word(words, i) & (-1 << (start & 31));
  while (rest === 0) {
    i += 1;
    if (i >= words.length) return undefined;
    rest = word(words, i);
  }
  return (i << 5) + 31 - Math.clz32(rest & -rest);
}

/** The largest member not above `from`. */
export function previous(bits: Bits, from: number): number | undefined {
  const { words } = bits;
  if (from < 0 || bits.size === 0) return undefined;
  const start = Math.min(bits.size - 1, from);
  let i = start >>> 5;
  let rest = word(words, i) & (-1 >>> (31 - (start & 31)));
  while (rest === 0) {
    i -= 1;
    if (i < 0) return undefined;
    rest = word(words, i);
  }
  return (i << 5) + 31 - Math.clz32(rest);
}

/** How many of 32 bits are set (Warren, Hacker's Delight, 5-1). */
function ones(value: number): number {
  let v = value - ((value >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
