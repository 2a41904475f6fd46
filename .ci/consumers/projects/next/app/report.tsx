'use client'

import type { ReactNode } from 'react'
import { text } from '../report'

export function Report(): ReactNode {
  return <pre id="client">{text}</pre>
}
