import { shallowRef } from 'vue'
import type { SayIssue } from './said'

const say = shallowRef<SayIssue>()
let asked = false

/** Loads the sentences of issues; where that fails, an issue is said by its English message. */
async function load(): Promise<void> {
  asked = true
  say.value = await import('./issue-sentences').then(
    ({ sayIssueIn }) => sayIssueIn,
    (): SayIssue => (issue) => issue.message,
  )
}

/** Says an issue, and loads the sentences with the first one: what uses it is computed again when they are there. */
export const sayIssue: SayIssue = (issue, language) => {
  if (!asked) void load()
  return say.value?.(issue, language)
}
