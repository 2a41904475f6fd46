import { entries } from '../../../.ci/entries'
import { models } from '../../../.ci/registry'
import type { ModelAbout } from '../../../src/data/model-about'
import {
  definitionItems,
  indicatorItems,
  levelItems,
  localizedItems,
  pairedItems,
  type TextItem,
} from './text-items'

type Exports = Readonly<Record<string, object>>

/** A model: what is told of it, and what its entries export. */
interface Told {
  readonly id: string
  readonly about: ModelAbout
  readonly exports: Exports
  readonly beside: Exports
  readonly inLanguage: Readonly<Record<'id' | 'en', Exports>>
}

async function exportsOf(entry: string): Promise<Exports> {
  const source = entries[entry]
  return source === undefined ? {} : import(`../../../${source}`)
}

/** What the entries of a model in one language export: texts and interview guides. */
async function exportsIn(id: string, tag: 'id' | 'en'): Promise<Exports> {
  return { ...(await exportsOf(`${id}/text/${tag}`)), ...(await exportsOf(`${id}/interview/${tag}`)) }
}

const told: readonly Told[] = await Promise.all(
  models.map(async (id) => {
    const { about }: { about: ModelAbout } = await import(`../../../src/data/${id}/about.ts`)
    return {
      id,
      about,
      exports: await exportsOf(id),
      beside: {
        ...(await exportsOf(`${id}/work`)),
        ...(await exportsOf(`${id}/text`)),
        ...(await exportsOf(`${id}/interview`)),
      },
      inLanguage: { id: await exportsIn(id, 'id'), en: await exportsIn(id, 'en') },
    }
  }),
)

/** The models that have texts beside them, and the texts. */
export const textsByModel = told.flatMap(({ about: { model, texts } }) =>
  texts === undefined ? [] : [{ model, texts }],
)

/** Why rows of crosswalks and certifications are as they are. */
function reasonsOf({ crosswalks = [], schemeReasons = {} }: ModelAbout): readonly object[] {
  return [schemeReasons, ...crosswalks.map(({ reasons }) => reasons)]
}

/** Texts that are sentences of ours, from every model. */
export const sentences: readonly TextItem[] = told.flatMap(({ id, about }) => [
  ...(about.texts === undefined
    ? []
    : [
        ...definitionItems(id, about.texts.id, about.texts.en),
        ...levelItems(id, about.texts.id, about.texts.en),
        ...indicatorItems(id, about.texts.id, about.texts.en),
      ]),
  ...reasonsOf(about).flatMap((reasons, i) => localizedItems('reason', id, reasons, `${id} reasons ${i}`)),
])

/** Exports whose texts are not among the sentences, without the language at the end of their names. */
function others(exports: Exports, about: ModelAbout): Exports {
  const sentencesOf: readonly unknown[] = [...reasonsOf(about), about.texts?.id, about.texts?.en]
  return Object.fromEntries(
    Object.entries(exports)
      .filter(([, value]) => !sentencesOf.includes(value))
      .map(([name, value]) => [name.replace(/(Id|En)$/, ''), value]),
  )
}

/** All other texts of the models: names, titles of levels, what stands beside the models. */
const facts: readonly TextItem[] = told.flatMap(({ id, about, exports, beside, inLanguage }) => [
  ...localizedItems('fact', id, exports),
  ...localizedItems('fact', id, others(beside, about)),
  ...pairedItems('fact', id, others(inLanguage.id, about), others(inLanguage.en, about)),
])

/** Every text. */
export const allItems: readonly TextItem[] = [...sentences, ...facts]

/** The indicators. */
export const indicators: readonly TextItem[] = sentences.filter((item) => item.kind === 'indicator')
