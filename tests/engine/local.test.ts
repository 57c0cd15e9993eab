import { build } from '#engine/build.ts';
import { localEngine } from '#engine/local.ts';
import { contract } from './contract.ts';
import { mittelstand } from './load.ts';

contract('the engine in this process', async () => localEngine(build(mittelstand()), async () => undefined));
