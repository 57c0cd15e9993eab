import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assemble } from '#dataset/assemble.ts';
import { readNative } from '#formats/native/read.ts';

test('the default data set assembles without a single issue', () => {
  const read = readNative(readFileSync('public/datasets/mittelstand-digital.json'), {
    file: 'mittelstand-digital.json',
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { dataset, report } = assemble(read.value);
  console.log(report.byCode, report.issues.slice(0, 5), report.read, report.used);
  expect(dataset.events).toHaveLength(105);
});
