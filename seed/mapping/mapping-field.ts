// A field of a mapping while it is compiled: where it stands, which columns it reads, and what is wrong with it.

import { fieldOf } from '../importers/issue-sentence.js'

type Path = readonly (string | number)[]

export interface MappingFault {
  path: Path
  reason: string
}

/** What the fields of one mapping share. */
interface Whole {
  /** Every column that is read, with its place among the cells of a row reading. */
  columns: Map<string, number>
  faults: MappingFault[]
}

export class MappingField {
  private readonly used = new Set<string>()
  private readonly parts = new Map<string | number, MappingField>()

  private constructor(
    readonly path: Path,
    private readonly above: MappingField | null,
    private readonly whole: Whole,
  ) {}

  /** The mapping itself. */
  static root(): MappingField {
    return new MappingField([], null, { columns: new Map(), faults: [] })
  }

  /** A field in this one, or an item of this list; the same one each time. */
  at(part: string | number): MappingField {
    const field = this.parts.get(part) ?? new MappingField([...this.path, part], this, this.whole)
    this.parts.set(part, field)
    return field
  }

  /** Notes what is wrong; the mapping is then refused with all its faults at once. */
  fault(reason: string): void {
    this.whole.faults.push({ path: this.path, reason })
  }

  get faults(): readonly MappingFault[] {
    return this.whole.faults
  }

  /** Notes that this field is made from a column, and gives the column's place among the cells of a row reading. */
  uses(column: string): number {
    const { columns } = this.whole
    const place = columns.get(column) ?? columns.size
    columns.set(column, place)
    for (let field: MappingField | null = this; field !== null; field = field.above) field.used.add(column)
    return place
  }

  /** The columns that this field and those in it are made from; of the mapping itself, in the order of their places. */
  get columns(): readonly string[] {
    return [...this.used]
  }

  /** What a problem of a row is told under: the columns, or where there are none the field of the mapping. */
  get label(): string {
    return this.used.size > 0 ? this.columns.join(', ') : fieldOf(this.path)
  }
}
