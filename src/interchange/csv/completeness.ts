import { entryIssue } from '../../model/issues'
import type { JobProfile } from '../../model/job-profile'
import { foldWord } from '../read/cell-text'
import type { Findings } from '../read/findings'
import { readYesNo } from '../read/yes-no'
import type { JobDraft } from './job-draft'
import { tableWords } from './words'

/** Whether a profile is complete, and of which codes it is not known whether they are required. */
export interface Completeness extends Pick<JobProfile, 'complete'> {
  /** The codes; `undefined` where they could be any. */
  readonly unknown: readonly string[] | undefined
}

/** What the rows of a job say of its completeness; an error in one of them leaves it incomplete. */
export function completenessOf(draft: JobDraft, found: Findings): Completeness {
  const { reader, requirements, unread, unknown: asked, lost, damaged } = draft
  const said = saidOf(draft)
  const codes = [...asked.keys(), ...unread.keys().filter((code) => !asked.has(code))].filter(
    (code) => !requirements.has(code),
  )
  if (reader.has('complete') && said === 'yes') tellInconsistent(draft, found)
  if (said === 'yes' && codes.length === 0 && !lost && !damaged) return { complete: true, unknown: undefined }
  // What a row that was lost spoke of could be any competency: then no list says which.
  const isListed = !lost && (said === 'listed' || codes.length > 0 || (said === 'yes' && damaged))
  return { complete: false, unknown: isListed ? [...codes, ...stillUnknown(draft, codes)] : undefined }
}

/** Codes that were unknown before and of which the table, without a column for it, says nothing. */
function stillUnknown(draft: JobDraft, codes: readonly string[]): readonly string[] {
  const { reader, previous, requirements, leftOut } = draft
  if (reader.has('complete') || previous?.unknown === undefined) return []
  return previous.unknown.filter(
    (code) => !requirements.has(code) && !leftOut.has(code) && !codes.includes(code),
  )
}

type Said = 'yes' | 'no' | 'listed'

/** What the column says, or what was so before. */
function saidOf({ reader, attributes, previous }: JobDraft): Said {
  if (reader.has('complete')) {
    const cell = attributes.get('complete')?.reader
    // What says nothing that can be read does not say that the profile is complete.
    return cell === undefined ? 'yes' : (cell.oneOf('complete', 'yes-no', readComplete) ?? 'no')
  }
  if (previous === undefined || previous.complete) return 'yes'
  return previous.unknown === undefined ? 'no' : 'listed'
}

function tellInconsistent({ id: job, reader, unknown }: JobDraft, found: Findings): void {
  const [first] = unknown.keys()
  const row = first === undefined ? undefined : unknown.get(first)
  if (row === undefined) return
  const path = [row, reader.columnOf('complete')?.header ?? '']
  found.add(entryIssue('unknown-list-inconsistent', path, { job, problem: 'complete' }))
}

function readComplete(text: string): 'yes' | 'no' | 'listed' | undefined {
  const folded = foldWord(text)
  if ([tableWords.id.listed, tableWords.en.listed].includes(folded)) return 'listed'
  const answer = readYesNo(folded)
  return answer === undefined ? undefined : answer ? 'yes' : 'no'
}
