// The side of the decisions' pages. Read when the site is built.

import type { DefaultTheme } from 'vitepress'
import { folderSidebar } from '../../config/pages.js'
import { words } from '../../config/words.js'

export declare const data: DefaultTheme.SidebarMulti

export default {
  load: (): DefaultTheme.SidebarMulti => ({
    '/decisions/': folderSidebar('decisions', words.en.parts.decisions),
  }),
}
