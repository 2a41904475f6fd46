// Stands in for the theme's own `composables/langs`: a page that has no twin in the other language links to the other
// home page instead of to a page that is not there.

import { useData } from 'vitepress'
import { type ComputedRef, computed, onMounted, ref } from 'vue'

interface Link {
  readonly text: string | undefined
  readonly link: string
}

/** The current language and links to this page in the others. */
export function useLangs(): {
  readonly localeLinks: ComputedRef<Link[]>
  readonly currentLang: ComputedRef<{ readonly label: string | undefined; readonly link: string }>
} {
  const { site, localeIndex, page, frontmatter, hash } = useData()
  // The page was written without a hash. Only after it has come to life may links differ from what was written.
  const alive = ref(false)
  onMounted(() => {
    alive.value = true
  })
  const home = (locale: string): string => (locale === 'root' ? '/' : `/${locale}/`)
  const currentLang = computed(() => ({
    label: site.value.locales[localeIndex.value]?.label,
    link: home(localeIndex.value),
  }))
  const localeLinks = computed(() => {
    const path = page.value.relativePath
      .slice(currentLang.value.link.length - 1)
      .replace(/(^|\/)index\.md$/, '$1')
      .replace(/\.md$/, '.html')
    return Object.entries(site.value.locales)
      .filter(([locale]) => locale !== localeIndex.value)
      .map(([locale, { label }]) => ({
        text: label,
        link:
          frontmatter.value['twin'] === true
            ? `${home(locale)}${path}${alive.value ? hash.value : ''}`
            : home(locale),
      }))
  })
  return { localeLinks, currentLang }
}
