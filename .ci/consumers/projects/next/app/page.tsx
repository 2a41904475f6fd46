import type { ReactNode } from 'react'
import { text } from '../report'
import { Report } from './report'

export default function Page(): ReactNode {
  return (
    <main>
      <pre id="server">{text}</pre>
      <Report />
    </main>
  )
}
