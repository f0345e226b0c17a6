// GraphiQL for a browser: the page, its script and its style, all from this server, with a tab for each example.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const examples = resolve(import.meta.dirname, '../../examples')

// React and Monaco write style attributes, Monaco starts its workers from blobs, and the icons are data.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M1 8h14" stroke="#889" stroke-width="2"/><circle cx="6" cy="8" r="4" fill="#d33"/></svg>',
)}`

interface Page {
  html: string
  /** By file name; the name holds a hash of the content, so that a browser may keep it. */
  files: Map<string, { type: string; plain: Buffer<ArrayBuffer>; gzipped: Buffer<ArrayBuffer> }>
}

let page: Promise<Page> | undefined

/** Answers with the page, whose script and style are named relative to it. */
export async function answerGraphiql(): Promise<Response> {
  page ??= renderPage()
  return new Response((await page).html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      'Cache-Control': 'no-cache',
      'Referrer-Policy': 'no-referrer',
    },
  })
}

/** Answers with the script or the style of the page, or undefined where no file has this name. */
export async function answerGraphiqlFile(name: string, request: Request): Promise<Response | undefined> {
  page ??= renderPage()
  const file = (await page).files.get(name)
  if (!file) return undefined
  const packed = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')
  return new Response(packed ? file.gzipped : file.plain, {
    headers: {
      'Content-Type': file.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
      ...(packed && { 'Content-Encoding': 'gzip' }),
    },
  })
}

const byNumber = new Intl.Collator('en', { numeric: true }).compare

/** Reads the tabs: one for each file of `examples/`, in the order of their numbers. */
export async function readTabs(folder = examples): Promise<{ query: string }[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort(byNumber)
  return Promise.all(names.map(async (name) => ({ query: await readFile(join(folder, name), 'utf8') })))
}

// The library writes everything into one page of 9 MB. Moved into files of their own, script and style are loaded once,
// and the policy needs to allow no script inside the page. The library itself is as large, so only a visitor loads it.
async function renderPage(): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const whole = renderGraphiQL({ title: 'Dateline', favicon: icon, defaultTabs: await readTabs() })
  const script = whole.slice(whole.indexOf('<script>') + '<script>'.length, whole.lastIndexOf('</script>'))
  const inlineStyle = whole.slice(whole.indexOf('<style>') + '<style>'.length, whole.indexOf('</style>'))
  // The library's page scrolls by the browser's own margin.
  const style = `${inlineStyle} body { margin: 0 }`
  const scriptName = `${hashOf(script)}.js`
  const styleName = `${hashOf(style)}.css`
  return {
    html: whole
      .replace(`<script>${script}</script>`, () => `<script src="graphiql/${scriptName}"></script>`)
      .replace(`<style>${inlineStyle}</style>`, () => `<link rel="stylesheet" href="graphiql/${styleName}" />`),
    files: new Map([
      [scriptName, { type: 'text/javascript; charset=utf-8', ...(await pack(script)) }],
      [styleName, { type: 'text/css; charset=utf-8', ...(await pack(style)) }],
    ]),
  }
}

async function pack(text: string) {
  const plain = Buffer.from(text)
  return { plain, gzipped: await promisify(gzip)(plain) }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
