import { sha1 } from '../read/sha1'
import { mostCharacters } from './columns'

/** Gives ID numbers that Moodle takes, each once; `changed` where it is not the one wished for. */
export function idGiver(): (wish: string) => { readonly id: string; readonly changed: boolean } {
  const taken = new Set<string>()
  return (wish) => {
    const fit = fitting(wish)
    let id = fit
    for (let number = 2; taken.has(sameAs(id)); number++)
      id = `${fit.slice(0, mostCharacters - 10)}-${number}`
    taken.add(sameAs(id))
    return { id, changed: id !== wish }
  }
}

/** Moodle strips tags, refuses blanks and "0", and cuts: what is cut ends in a mark of its own. */
function fitting(wish: string): string {
  const clean = wish
    .replace(/[<>\r\n\t]+/g, ' ')
    .replaceAll('%2C', '%2c')
    .trim()
  if (clean === '' || clean === '0') return `id-${clean}`
  const characters = [...clean]
  if (characters.length <= mostCharacters) return clean
  const mark = sha1([...new TextEncoder().encode(clean)])
    .slice(0, 4)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
  return `${characters.slice(0, mostCharacters - 9).join('')}-${mark}`
}

/** What Moodle and its databases hold for the same: without regard to case, and numbers by their value. */
function sameAs(id: string): string {
  const folded = id.normalize('NFKC').trim().toLowerCase()
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/.test(folded)
    ? `number ${Number(folded)}`
    : `text ${folded}`
}

/** A name that Moodle takes, and what happened to it. */
export function fittingName(
  name: string,
  id: string,
): { readonly name: string; readonly loss?: 'name-cut' | 'name-changed' } {
  const clean = name.replace(/[<>\r\n\t]+/g, ' ').trim()
  const given = clean === '' ? id : clean === '0' ? '0.' : clean
  const characters = [...given]
  if (characters.length > mostCharacters) {
    return {
      name: `${characters
        .slice(0, mostCharacters - 1)
        .join('')
        .trimEnd()}…`,
      loss: 'name-cut',
    }
  }
  return given === name.trim() ? { name: given } : { name: given, loss: 'name-changed' }
}
