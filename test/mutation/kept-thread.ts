import type { PoolRunnerInitializer } from 'vitest/node'
import { ThreadsPoolWorker } from 'vitest/node'

type PoolWorker = ReturnType<PoolRunnerInitializer['createPoolWorker']>
type Listener = (message: unknown) => void

/** After so many runs a thread gives way to a new one: each run leaves a listener behind. */
const mostRuns = 100

/** A thread and how often it was used. */
interface Kept {
  readonly thread: PoolWorker
  runs: number
}

let kept: Kept | undefined

/**
 * One thread for run after run. The usual pool takes a new one for each and loads every module again, which is most of what a
 * mutant costs. What is loaded stays: a mutant wakes when a test begins, and none of what is loaded remembers an earlier call.
 */
export const keptThread: PoolRunnerInitializer = {
  name: 'kept-thread',
  createPoolWorker: (options) => {
    const listeners: [event: string, listener: Listener][] = []
    const thread = (): PoolWorker => {
      if (kept === undefined) throw new Error('the thread was not started')
      return kept.thread
    }
    return {
      name: 'kept-thread',
      start: async () => {
        if (kept !== undefined && kept.runs++ < mostRuns) return
        await kept?.thread.stop()
        kept = { thread: new ThreadsPoolWorker(options), runs: 1 }
        await kept.thread.start()
      },
      // It is told to begin anew, and never to stop: that is answered for it.
      stop: async () => {
        for (const [event, listener] of listeners) thread().off(event, listener)
      },
      send: (message) => {
        if (message.type !== 'stop') return thread().send(message)
        for (const [event, listener] of listeners) {
          if (event === 'message') listener({ type: 'stopped', __vitest_worker_response__: true })
        }
      },
      on: (event, listener) => {
        listeners.push([event, listener])
        thread().on(event, listener)
      },
      off: (event, listener) => thread().off(event, listener),
      deserialize: (data) => data,
    }
  },
}
