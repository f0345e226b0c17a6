// How large one record of an input may be: what goes beyond is told with its line, and the next record is read.

/** The most bytes of one record, and so the length to which an open quotation mark is followed. */
export const RECORD_BYTES = 1_000_000
/** The most lines of one record of a csv or tsv. */
export const RECORD_LINES = 1_000
/** The most columns of a table, and the most values of a JSON record. */
export const RECORD_FIELDS = 1_000
/** The most characters in the name of a column. Of a longer path in a JSON record messages give the beginning. */
export const NAME_CHARACTERS = 1_000
/** How deeply a JSON record may be nested. */
export const JSON_DEPTH = 32
/** How deep the values of a JSON record are named, such as `geometry.coordinates.0`, which is 3: deeper ones are passed over. */
export const PATH_DEPTH = 8
