/**
 * People in columns: one byte a person and competency, in tiles. Made by `encodePeople`, or by `loadPeople` from its
 * buffer. People are known by their position; the caller keeps the ids.
 */
export interface EncodedPeople<Id extends string = string> {
  /** Id of the model. */
  readonly model: Id
  /** Version of the model. */
  readonly modelVersion: string
  /** Number of people. */
  readonly count: number
  /** The codes of the model, one a column. */
  readonly competencies: readonly string[]
  /** By column: the held level each code stands for, ascending. The code behind the last says "not assessed". */
  readonly levels: readonly (readonly number[])[]
  /** By column: 1 at each code that somebody has. */
  readonly occurring: readonly Uint8Array[]
  /** Everything above and the columns, in the layout that `loadPeople` reads: to store, to send, to share. */
  readonly buffer: ArrayBuffer | SharedArrayBuffer
  /** Where the first tile begins in the buffer. */
  readonly tilesAt: number
  /** The place of each person in the order of ids; absent where people stand in that order. */
  readonly ranks?: Uint32Array
}
