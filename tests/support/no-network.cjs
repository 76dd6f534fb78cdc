/**
 * Loaded into a process by `withoutNetwork` (no-network.ts), and into those it starts: whoever asks for a
 * name or a connection is ended on the spot, and says what was asked for. An error would not do, since it
 * can be caught. Pipes between processes stay open; programs that are not Node's are not held by this.
 *
 * CommonJS, because only --require comes before the first line of a worker thread too.
 */
const dgram = require('node:dgram');
const dns = require('node:dns');
const { writeSync } = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const net = require('node:net');

function end(what) {
  writeSync(2, `\n${new Error(`The network was asked for: ${what}`).stack}\n`);
  // Unlike exit(), this also ends the process from a worker thread of it.
  process.kill(process.pid, 'SIGKILL');
}

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...given) {
  // Net itself hands on all it was given as one list.
  const [first, second] = given.flat();
  const { path, host = second, port = first } = Object(first);
  const isPipe = path || (typeof first === 'string' && isNaN(first));
  if (!isPipe) end(`${host}:${port}`);
  return connect.apply(this, given);
};
for (const asks of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
  for (const name of Object.getOwnPropertyNames(asks))
    if (/^(?:lookup|resolve|reverse)/.test(name)) {
      const ask = asks[name];
      asks[name] = function (what, ...more) {
        // Where a server of our own listens is no name to ask anybody for.
        if (what !== 'localhost' && !net.isIP(what)) end(what);
        return ask.call(this, what, ...more);
      };
    }
for (const name of ['send', 'connect'])
  dgram.Socket.prototype[name] = (...given) => end(`${name} ${given.slice(-2).join(' ')}`);
syncBuiltinESMExports();
