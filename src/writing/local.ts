/** Who may use the writing desk: this machine, and to save, the desk's own page. */
import type { IncomingMessage } from 'node:http';

/**
 * Whether a request comes from this machine and was sent to it by its own name: with `--host` others
 * reach the dev server too, and a page elsewhere may give its own name our address.
 */
export const isLocal = ({ socket, headers }: IncomingMessage): boolean =>
  /^(?:127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? '') &&
  /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(headers.host ?? '');

/** Whether it was sent by a page of this very server. */
export const isOwnPage = ({ headers }: IncomingMessage): boolean =>
  headers.origin === `http://${headers.host}`;
