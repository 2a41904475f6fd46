import type { LocalizedText } from 'kompetensi'
import { bullets } from '../models/markdown'
import type { DictionaryModel } from './models'
import { heading } from './page'
import { text } from './text'
import { ui } from './ui'
import type { Writer } from './writer'

/** The abbreviations that the texts of a page use without spelling them out. */
export function abbreviationsIn(
  writer: Writer,
  { abbreviations }: DictionaryModel,
  texts: readonly LocalizedText[],
): string[] {
  const words = new Set(texts.flatMap((entry) => writer.raw(entry).split(/[^\p{L}\p{N}-]+/u)))
  const used = Object.entries(abbreviations).filter(([short]) => words.has(short))
  if (used.length === 0) return []
  return [
    heading(2, 'abbreviations', writer.say(ui.abbreviations)),
    bullets(used.map(([short, meaning]) => `**${text(short)}:** ${writer.say(meaning)}`)),
  ]
}
