import { analyzeGap, CompetencyError, isJob } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { parseHoldings } from 'kompetensi/schema'
import { text } from '../../../report'

export function GET(): Response {
  return new Response(text)
}

export async function POST(request: Request): Promise<Response> {
  const job = new URL(request.url).searchParams.get('job') ?? ''
  if (!isJob(lembagaXy, job)) return Response.json({ error: 'unknown job' }, { status: 404 })
  try {
    return Response.json(analyzeGap(lembagaXy, job, parseHoldings(lembagaXy, await request.text())))
  } catch (error) {
    if (error instanceof CompetencyError) return Response.json({ code: error.code }, { status: 422 })
    throw error
  }
}
