import { languages } from '../../.ci/registry'
import type { FullLanguage } from '../../src/locale/full-language'

/** Every language of the registry, whole, by tag: a new one is held to what the others are held to. */
export const allLanguages: Readonly<Record<string, FullLanguage>> = Object.fromEntries(
  await Promise.all(
    languages.map(async (tag) => {
      const exported: Readonly<Record<string, FullLanguage>> = await import(
        `../../src/locale/${tag}/index.ts`
      )
      const full = Object.keys(exported).find((name) => name.startsWith('full'))
      const language = full === undefined ? undefined : exported[full]
      if (language === undefined)
        throw new Error(`src/locale/${tag}/index.ts exports no whole language (full…)`)
      return [tag, language] as const
    }),
  ),
)
