// The default theme with system fonts, and the components that pages use by name.

import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { defineAsyncComponent } from 'vue'
import { loadSidebars } from './sidebars/load-sidebar.js'
import './site.css'
import './dictionary.css'

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp: (context) => {
    loadSidebars(context)
    const { app } = context
    // Each is loaded with the first page that shows it.
    app.component(
      'Playground',
      defineAsyncComponent(() => import('./playground/Playground.vue')),
    )
    app.component(
      'ChartGallery',
      defineAsyncComponent(() => import('./charts/ChartGallery.vue')),
    )
    app.component(
      'DictionaryFilter',
      defineAsyncComponent(() => import('./dictionary/DictionaryFilter.vue')),
    )
  },
}

export default theme
