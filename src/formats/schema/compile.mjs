// Compiles the published JSON Schemas into plain functions, so that the schema that is published is the one that is
// enforced, and nothing of the compiler reaches the browser. Run by `npm run schema`; a test fails when the output
// beside this file is not what this script makes of the schemas.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { Ajv2020 } = require('ajv/dist/2020.js');
const { default: standalone } = require('ajv/dist/standalone/index.js');

/** What is made: per output the published schema and those of its definitions that become a function. */
export const OUTPUTS = [
  {
    file: fileURLToPath(new URL('../native/compiled.js', import.meta.url)),
    schema: 'encounters-1.0.schema.json',
    definitions: ['container', 'metadata', 'event', 'person', 'organization', 'place', 'topic', 'source'],
  },
];

/** The text of one output. */
export function compile({ schema, definitions }) {
  const ajv = new Ajv2020({
    code: { source: true, esm: true },
    strict: true,
    strictTypes: true,
    allErrors: true,
    allowUnionTypes: true,
    // One function per definition instead of a copy at each use, and no English messages: words are made in i18n.
    inlineRefs: false,
    messages: false,
  });
  const path = new URL(`../../../public/schema/${schema}`, import.meta.url);
  const published = JSON.parse(readFileSync(path, 'utf8'), withoutDescription);
  ajv.addSchema(published);
  const checks = Object.fromEntries(definitions.map((name) => [name, `${schema}#/$defs/${name}`]));
  const code = withHelpers(standalone(ajv, checks).replace('"use strict";', '')).trim();
  if (/\brequire\(|\bimport\b|\beval\b|\bnew Function\b/.test(code))
    throw new Error('the checks must stand alone');
  const head = `// Made by src/formats/schema/compile.mjs from public/schema/${schema}; not edited by hand.`;
  return `${head}\n${code}\nexport const fields = ${JSON.stringify(fieldsOf(published))};\n`;
}

/** The names of the fields of each definition, to tell what a record holds beside them. */
function fieldsOf({ $defs }) {
  const named = Object.entries($defs).filter(([, { properties }]) => properties !== undefined);
  return Object.fromEntries(named.map(([name, { properties }]) => [name, Object.keys(properties)]));
}

/** The few helpers that the compiler would load at run time, as the plain functions they are. */
function withHelpers(code) {
  return code.replaceAll(/require\("(ajv\/dist\/runtime\/[a-z0-9]+)"\)\.default/g, (_, path) =>
    require(path).default.toString(),
  );
}

/** Descriptions are for readers. A property that happens to be called so has a schema, not a string. */
function withoutDescription(key, value) {
  return key === 'description' && typeof value === 'string' ? undefined : value;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const output of OUTPUTS) writeFileSync(output.file, compile(output));
}
