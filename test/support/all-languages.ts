import { languages } from '../../.ci/registry'
import type { FullLanguage } from '../../src/locale/full-language'

/** Every language of the registry, whole, by tag: a new one is held to what the others are held to. */
export const allLanguages: Readonly<Record<string, FullLanguage>> = Object.fromEntries(
  await Promise.all(
    languages.map(
      async (tag) => [tag, wholeLanguage(tag, await import(`../../src/locale/${tag}/index.ts`))] as const,
    ),
  ),
)

/** The whole language that a folder exports; refused where it is none, or says to be another than the folder's name. */
export function wholeLanguage(
  folder: string,
  exported: Readonly<Record<string, FullLanguage>>,
): FullLanguage {
  const full = Object.keys(exported).find((name) => name.startsWith('full'))
  const language = full === undefined ? undefined : exported[full]
  const index = `src/locale/${folder}/index.ts`
  if (language === undefined) throw new Error(`${index} exports no whole language (full…)`)
  if (language.tag !== folder) throw new Error(`${index} exports a language with the tag ${language.tag}`)
  return language
}
