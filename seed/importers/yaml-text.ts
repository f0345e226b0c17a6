// A YAML or JSON text that knows the line of everything in it.

import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml'
import { RefusedInput } from '../importer.js'
import { boundTokens } from './yaml-bound.js'

type Path = readonly PropertyKey[]

export class YamlText {
  private readonly lines = new LineCounter()
  private readonly document: Document.Parsed

  /** Throws a RefusedInput for what is no YAML 1.2, gives a key twice, or holds aliases. */
  constructor(private readonly text: string) {
    this.document = this.parse()
    const [error] = this.document.errors
    if (error) throw new RefusedInput(`is not YAML: ${error.message}`, this.lines.linePos(error.pos[0]).line)
    visit(this.document, {
      Alias: (_, alias) => {
        throw new RefusedInput('holds an alias (*): write the value out', this.lineOfNode(alias))
      },
      Map: (_, map) => this.refuseRepeatedKeys(map),
    })
  }

  /** The names at the top and the lines on which they stand; null where the text is no group of fields. */
  fields(): { name: string; line: number }[] | null {
    const { contents } = this.document
    if (!isMap(contents)) return null
    return contents.items.map(({ key }) => ({
      name: isScalar(key) ? String(key.value) : '',
      line: this.lineOfNode(key) ?? 1,
    }))
  }

  /** How many items the list at this path has; null where there is no list. */
  lengthAt(path: Path): number | null {
    const node = this.document.getIn(path, true)
    return isSeq(node) ? node.items.length : null
  }

  valueAt(path: Path): unknown {
    const node = this.document.getIn(path, true)
    return isNode(node) ? node.toJS(this.document, { maxAliasCount: 0 }) : node
  }

  /** What stands at this path, as it was written. */
  rawAt(path: Path): string {
    const node = this.document.getIn(path, true)
    return isNode(node) && node.range ? this.text.slice(node.range[0], node.range[1]) : ''
  }

  /** The line of what stands at this path: of its key where it has one, of what it would stand in where it is absent. */
  lineOf(path: Path): number {
    let node: unknown = this.document.contents
    let line = 1
    for (const part of path) {
      const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === part) : undefined
      const next = isSeq(node) ? node.items[Number(part)] : pair?.value
      const found = this.lineOfNode(pair?.key) ?? this.lineOfNode(next)
      if (found === null) break
      line = found
      node = next
    }
    return line
  }

  // The parser's own check compares each key with all before it: minutes where one group has 100,000.
  private refuseRepeatedKeys(map: YAMLMap): void {
    const names = new Set<unknown>()
    for (const { key } of map.items) {
      if (!isScalar(key)) continue
      const name = String(key.value)
      if (names.has(name)) throw new RefusedInput(`gives the field "${name}" twice`, this.lineOfNode(key))
      names.add(name)
    }
  }

  private parse(): Document.Parsed {
    try {
      boundTokens(this.text)
      return parseDocument(this.text, {
        version: '1.2',
        uniqueKeys: false,
        lineCounter: this.lines,
        prettyErrors: false,
      })
    } catch (error) {
      // The parser follows nesting by recursion.
      if (error instanceof RangeError) throw new RefusedInput('is nested too deeply', null)
      throw error
    }
  }

  private lineOfNode(node: unknown): number | null {
    const start = isNode(node) ? node.range?.[0] : isPair(node) && isNode(node.key) ? node.key.range?.[0] : undefined
    return start === undefined ? null : this.lines.linePos(start).line
  }
}
