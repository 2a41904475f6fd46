// Listens to a page: what it complains of, and whom it asks.

import type { Page } from 'playwright-core'

/** What a page did since it was watched. */
export interface Watched {
  /** Errors and warnings in the console, and uncaught errors. */
  readonly complaints: string[]
  /** Requests to any other host. */
  readonly outside: string[]
  /** Requests that failed or were not found. */
  readonly missing: string[]
}

/** Watches a page from now on. */
export function watchPage(page: Page, siteUrl: string): Watched {
  const watched: Watched = { complaints: [], outside: [], missing: [] }
  const { origin } = new URL(siteUrl)
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') watched.complaints.push(message.text())
  })
  page.on('pageerror', (error) => watched.complaints.push(String(error)))
  page.on('request', (request) => {
    const url = request.url()
    if (!/^(data|blob):/.test(url) && new URL(url).origin !== origin) watched.outside.push(url)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) watched.missing.push(`${response.status()} ${response.url()}`)
  })
  return watched
}
