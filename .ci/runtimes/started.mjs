// A process that runs until it is told to end.

import { spawn } from 'node:child_process'
import { patience } from './in-program.mjs'

/** Milliseconds that a process has to end by itself. */
const farewell = 5_000

/**
 * Starts a program, waits for an answer, and ends the program.
 *
 * @param start - the program, its arguments and what `spawn` takes
 * @param answer - called with the process; resolves to the answer
 */
export async function whileRunning({ program, args, ...options }, answer) {
  const child = spawn(program, args, options)
  let said = ''
  child.stderr?.on('data', (part) => {
    said += part
  })
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(`does not start: ${error.message}`))
    child.once('exit', (code, signal) => resolve(`ended with ${code ?? signal} before it answered`))
  })
  let timer
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve(`gave no answer in ${patience / 1000} s`), patience)
  })
  const failed = Promise.race([ended, late]).then((why) => {
    throw new Error(`${program} ${why}\n${said}`)
  })
  try {
    return await Promise.race([answer(child), failed])
  } finally {
    failed.catch(() => {})
    clearTimeout(timer)
    await end(child, ended)
  }
}

/** Asks a process to end, and makes it where it does not. */
async function end(child, ended) {
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), farewell)
  await ended
  clearTimeout(timer)
}
