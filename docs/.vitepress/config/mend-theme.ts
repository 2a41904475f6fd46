// Mends what keeps people from using the search of VitePress's theme by ear: a dialogue that calls itself a button,
// links inside options, names that are not what is written. VitePress 1.6.4 has no option for it: `search.options` sets
// words and what is found, roles and names are written into the templates, and the other way, an alias to a component of
// our own, would copy its 800 lines. Each change is of exact text; when an upgrade changes it, the build ends and says so.

interface Change {
  readonly from: string
  readonly to: string
}

const changes: Readonly<Record<string, readonly Change[]>> = {
  'VPLocalSearchBox.vue': [
    { from: '<kbd :aria-label', to: '<kbd role="img" :aria-label' },
    {
      from: `role="button"
      :aria-owns="results?.length ? 'localsearch-list' : undefined"
      aria-expanded="true"
      aria-haspopup="listbox"`,
      to: 'role="dialog"\n      aria-modal="true"',
    },
    {
      from: 'aria-autocomplete="both"',
      to: `role="combobox"
            :aria-expanded="results?.length ? 'true' : 'false'"
            aria-autocomplete="list"`,
    },
    {
      from: `:id="'localsearch-item-' + index"
            :aria-selected="selectedIndex === index ? 'true' : 'false'"
            role="option"`,
      to: 'role="presentation"',
    },
    {
      from: `:aria-label="[...p.titles, p.title].join(' > ')"`,
      to: `:id="'localsearch-item-' + index"
              :aria-selected="selectedIndex === index ? 'true' : 'false'"
              role="option"`,
    },
  ],
  'VPNavBarSearchButton.vue': [
    // Its letter is drawn by the style sheet: it is no part of what the button is called.
    {
      from: '<kbd class="DocSearch-Button-Key">K</kbd>',
      to: '<kbd class="DocSearch-Button-Key" data-key="K"></kbd>',
    },
  ],
}

/** The text of a file of the theme, mended. */
export function mended(file: string, code: string): string {
  return (changes[file] ?? []).reduce((text, { from, to }) => {
    if (!text.includes(from))
      throw new Error(`${file} of the theme has changed; mend-theme.ts no longer fits: ${from}`)
    return text.replaceAll(from, () => to)
  }, code)
}

/** A plugin of Vite that mends the theme before it is compiled. */
export function mendTheme(): {
  readonly name: string
  readonly enforce: 'pre'
  readonly transform: (code: string, id: string) => string | undefined
} {
  return {
    name: 'mend-theme',
    enforce: 'pre',
    transform: (code, id) => {
      const file = id.match(/theme-default\/components\/(\w+\.vue)$/)?.[1]
      return file !== undefined && file in changes ? mended(file, code) : undefined
    },
  }
}
