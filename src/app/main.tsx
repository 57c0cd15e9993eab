// First of all: the data set and the worker are on their way before React and the page are evaluated.
import { core, history } from './begin.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '#explore/options.ts';
import { fontsReady } from '#ui/fonts.ts';
import '#ui/tokens.css';
import '#ui/fonts.css';
import '#ui/global.css';
import { publishHandle } from './handle.ts';
import { ProgramContext, type Program } from './program.ts';
import { Root } from './root.tsx';
import { Router } from './router.tsx';

const program: Program = { ...core, queries: createQueryClient() };
void fontsReady();
publishHandle(program);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(
  <StrictMode>
    <ProgramContext value={program}>
      <Router history={history}>
        <Root />
      </Router>
    </ProgramContext>
  </StrictMode>,
);
