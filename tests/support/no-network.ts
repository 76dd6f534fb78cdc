/** An environment in which Node, and every Node that it starts, has no network (no-network.cjs). */
import { resolve } from 'node:path';

// In NODE_OPTIONS a backslash escapes the next sign.
const guard = resolve('tests/support/no-network.cjs').replaceAll('\\', '\\\\');

export const withoutNetwork = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...env,
  NODE_OPTIONS: [env.NODE_OPTIONS, `--require="${guard}"`].filter(Boolean).join(' '),
});
