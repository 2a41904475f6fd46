// The sidebars of the dictionary: one a model, so that no page carries the lists of the others.

import { type BilingualText, listCompetencies } from 'kompetensi'
import { type DictionaryModel, dictionaryModels } from '../content/models'
import type { SiteLanguage } from '../content/site-language'
import { nameOf } from '../content/texts'
import { ui } from '../content/ui'
import { partsOf } from './parts'
import {
  clusterPlace,
  competencyPlace,
  glossaryPlace,
  homePlace,
  jobPlace,
  type Place,
  partPlace,
  publishedSchemesPlace,
} from './places'

/** An entry of a sidebar, as VitePress takes it. */
export interface SidebarItem {
  /** Its words. */
  text: string
  /** Where it leads, from the root of the site. */
  link?: string
  /** Whether what is under it is folded away. */
  collapsed?: boolean
  /** What stands under it. */
  items?: SidebarItem[]
}

/** The sidebars of the dictionary in a language, by the address they belong to. */
export function dictionarySidebar(locale: SiteLanguage): Record<string, SidebarItem[]> {
  const root = locale === 'en' ? '/dictionary/' : `/${locale}/dictionary/`
  const to = ({ path, anchor }: Place) => {
    const page = path.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '')
    return `${root}${page}${anchor === undefined ? '' : `#${anchor}`}`
  }
  const say = (words: BilingualText) => words[locale]
  const models: SidebarItem = {
    text: say(ui.dictionary),
    link: to(homePlace),
    items: [
      ...dictionaryModels.map(({ model, short }) => ({
        text: say(short),
        link: to(partPlace(model, 'index')),
      })),
      { text: say(ui.publishedSchemes), link: to(publishedSchemesPlace) },
      { text: say(ui.glossary), link: to(glossaryPlace) },
    ],
  }
  const ofModel = (entry: DictionaryModel): SidebarItem[] => {
    const { model } = entry
    return [
      {
        text: say(entry.short),
        link: to(partPlace(model, 'index')),
        items: partsOf(entry).map((part) => ({
          text: say(ui[part]),
          link: to(partPlace(model, part)),
          ...(part === 'jobs'
            ? {
                collapsed: true,
                items: Object.values(model.jobs).map(({ id, name }) => ({
                  text: say(name),
                  link: to(jobPlace(model, id)),
                })),
              }
            : {}),
        })),
      },
      ...Object.entries(model.clusters).map(([cluster, { name }]) => {
        const codes = listCompetencies(model, { cluster })
        return {
          text: say(name),
          // Without a link the theme nests one button in another.
          link: to(clusterPlace(model, cluster)),
          collapsed: codes.length > 12,
          items: codes.map((code) => ({
            text: `${say(nameOf(model, code))} (${code})`,
            link: to(competencyPlace(model, code)),
          })),
        }
      }),
      { ...models, collapsed: true },
    ]
  }
  return {
    ...Object.fromEntries(dictionaryModels.map((entry) => [`${root}${entry.model.id}/`, ofModel(entry)])),
    [root]: [models],
  }
}
