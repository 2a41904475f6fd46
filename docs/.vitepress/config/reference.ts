// The generated reference for the side of the page: rooms, and their functions.

import { existsSync, readFileSync } from 'node:fs'
import type { DefaultTheme } from 'vitepress'
import { docsFolder } from './pages.js'

/** What TypeDoc's run leaves for the side of the page. */
export function referenceSidebar(): DefaultTheme.SidebarItem[] {
  const file = `${docsFolder}reference/sidebar.json`
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
}
