import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Runs a program with this one's terminal and answers its exit code. Signals for this process reach the child, so that
 * whoever stops us stops it; a child that died of a signal answers 128 + its number, as a shell does.
 */
export function run(command, args, { cwd, env = process.env, stdio = 'inherit' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio });
    const forward = (signal) => {
      // Ctrl-C in a terminal goes to the whole group: the child has it already.
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      child.kill(signal);
    };
    const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'];
    for (const signal of signals) process.on(signal, forward);
    const done = () => {
      for (const signal of signals) process.off(signal, forward);
    };
    child.once('error', (error) => {
      done();
      reject(error);
    });
    child.once('exit', (code, signal) => {
      done();
      resolve(signal === null ? code : 128 + constants.signals[signal]);
    });
  });
}
