import type { CompetencyModel } from '../model/competency-model'
import type { EssentialsLanguage, OpenEssentials } from './essentials-sentences'
import { nameOf } from './names'

/** One sentence for each kind of open essential that there is. */
export function sayEssentials(
  model: CompetencyModel,
  open: OpenEssentials,
  language: EssentialsLanguage,
): string[] {
  return (['essentialsBelow', 'essentialsNotAssessed', 'essentialsUnspecified'] as const).flatMap((kind) => {
    const names = open[kind].map((code) => nameOf(model.competencies, code, language))
    return names.length === 0 ? [] : [language.essentials[kind](language.list(names))]
  })
}
