/** What a caller knows about two models beside what they say. */
export interface DiffOptions<From extends string = string, To extends string = string> {
  /**
   * What carries a competency on where the models do not say it: codes of the later model, none where nothing does.
   * It overrules what they say.
   */
  readonly successors?: { readonly [K in From]?: readonly To[] | undefined }
  /**
   * What a code is worth: `code` when absent, equal codes are the same competency and names are only asked where a
   * code is gone; `name` where codes are row numbers or made anew each time, so that every pair is a guess by name.
   */
  readonly match?: 'code' | 'name'
}
