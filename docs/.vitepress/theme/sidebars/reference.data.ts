// The side of the reference's pages: rooms and their functions. Read when the site is built.

import type { DefaultTheme } from 'vitepress'
import { referenceSidebar } from '../../config/reference.js'

export declare const data: DefaultTheme.SidebarMulti

export default { load: (): DefaultTheme.SidebarMulti => ({ '/reference/': referenceSidebar() }) }
