// What is served beside the operations: GraphiQL, permalinks, health, readiness, preflights, and a sentence where there is nothing.
import { type Plugin, shouldRenderGraphiQL } from 'graphql-yoga'
import type { Logger } from 'pino'
import { answerGraphiql, answerGraphiqlFile } from './graphiql.js'
import { answerPermalink } from './permalink.js'
import { errorAnswer, faultAnswer } from './refusal.js'

/** How long the database may take to show that it answers. */
const readySeconds = 3

/** What stands on every answer that says nothing else. */
export const ANSWER_HEADERS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  // Everything here is public and nothing depends on who asks: any page may read it, none with credentials.
  'Access-Control-Allow-Origin': '*',
}

/** What the server can say of itself. */
export interface Pulse {
  /** Rejects when the database does not answer. */
  checkDatabase(): Promise<unknown>
  isStopping(): boolean
}

/** Answers every request that is not an operation, and puts the headers on every answer. */
export function useRoutes(pulse: Pulse, log: Logger): Plugin {
  return {
    async onRequest({ request, url, endResponse }) {
      const route = answerRoute(request, url.pathname, pulse)
      const answer = await route.catch((error) => faultAnswer(request, error, log))
      if (answer) endResponse(answer)
    },
    onResponse({ request, response, setResponse }) {
      // Yoga's own has no body; a subscription's says what to accept.
      const answer = response.status === 406 && response.body === null ? answerUnacceptable(request) : response
      if (answer !== response) setResponse(answer)
      const { headers } = answer
      for (const [name, value] of Object.entries(ANSWER_HEADERS)) if (!headers.has(name)) headers.set(name, value)
    },
  }
}

async function answerRoute(request: Request, path: string, pulse: Pulse): Promise<Response | undefined> {
  if (request.method === 'OPTIONS') return answerPreflight()
  if (path === '/graphql') return shouldRenderGraphiQL(request) ? answerGraphiql() : undefined
  if (request.method === 'GET' || request.method === 'HEAD') {
    if (path === '/') return new Response(null, { status: 302, headers: { Location: 'graphql' } })
    if (path === '/health') return Response.json({ status: 'alive' })
    if (path === '/ready') return answerReady(pulse)
    const entry = answerPermalink(path)
    if (entry) return entry
    const file = path.startsWith('/graphiql/') && (await answerGraphiqlFile(path.slice('/graphiql/'.length), request))
    if (file) return file
  }
  return errorAnswer(request, 'BAD_REQUEST', 'Nothing is served here: operations go to /graphql.', 404)
}

function answerUnacceptable(request: Request): Response {
  return errorAnswer(request, 'BAD_REQUEST', 'Accept application/graphql-response+json or application/json.', 406)
}

function answerPreflight(): Response {
  const headers = {
    'Access-Control-Allow-Methods': 'GET, POST',
    'Access-Control-Allow-Headers': '*',
    'Access-Control-Max-Age': '86400',
    'Cache-Control': 'public, max-age=86400',
  }
  return new Response(null, { status: 204, headers })
}

async function answerReady(pulse: Pulse): Promise<Response> {
  const reason = pulse.isStopping() ? 'The server is stopping.' : await databaseFault(pulse)
  return reason ? Response.json({ status: 'unready', reason }, { status: 503 }) : Response.json({ status: 'ready' })
}

async function databaseFault({ checkDatabase }: Pulse): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), readySeconds * 1_000)
  })
  try {
    await Promise.race([checkDatabase(), late])
    return undefined
  } catch {
    return 'The database does not answer.'
  } finally {
    clearTimeout(timer)
  }
}
