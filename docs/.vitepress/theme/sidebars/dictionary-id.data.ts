// The sides of the dictionary's pages in one language. Read when the site is built.

import type { DefaultTheme } from 'vitepress'
import { dictionarySidebar } from '../../../tools/dictionary/sidebar.js'

export declare const data: DefaultTheme.SidebarMulti

export default { load: (): DefaultTheme.SidebarMulti => dictionarySidebar('id') }
