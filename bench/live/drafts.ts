// What is written: entries as they are reported on a busy day, about nothing that happened, and every fifth a correction.

export const DATASET = 'bench-wire'

/** The native file that a job is handed first: dataset and document of all entries. */
export const FIRST_LINE = JSON.stringify({
  dataset: { key: DATASET, title: 'A wire of the bench', redistributable: true },
  documents: [{ key: 'bench-dispatch', title: 'A dispatch', publisher: 'voice-of-america', zone: 'Europe/Kyiv' }],
})

const PLACES = ['ua-sumy-oblast', 'ua-dnipro', 'ru-rostov-oblast', 'ua-kharkiv-oblast', 'ua-donetsk-oblast']
const SPEAKERS = ['volodymyr-artiukh', 'serhiy-lysak', 'yuri-slyusar', 'ukraine-general-staff']
const SUMMARY =
  'A wave of drones was reported before dawn. Debris fell on a warehouse, a fire broke out and was put out by the morning; what was damaged is being looked at.'

/** One line of `native -`: entry number `index`, or a correction of the one four before it. It makes one change. */
export function draftLine(index: number): string {
  const isCorrection = index % 5 === 4
  const id = isCorrection ? index - 4 : index
  const common = {
    dataset: DATASET,
    id: String(id),
    title: `Report ${id}${isCorrection ? ', corrected' : ''}: drones over the region`,
    status: 'REPORTED',
    occurred: { edtf: `2024-11-${String(1 + (id % 28)).padStart(2, '0')}`, zone: 'Europe/Kyiv' },
    documents: ['bench-dispatch'],
    tags: id % 3 ? ['night'] : ['morning'],
    ...(id % 10 === 0 && { threads: ['long-range-strikes'] }),
    ...(id % 2 === 0 && { summary: SUMMARY }),
    places: [{ place: PLACES[id % PLACES.length], role: 'OCCURRED', precision: 'ADM1', claim: 'reported' }],
    participants: [
      { actor: 'russia-armed-forces', role: 'INITIATOR', claim: 'reported' },
      { actor: SPEAKERS[id % SPEAKERS.length], role: 'SPEAKER', claim: 'reported' },
    ],
    claims: [
      {
        key: 'reported',
        subject: 'OCCURRENCE',
        text: `Drones were over the region, says report ${id}.`,
        form: 'PARAPHRASE',
        polarity: 'ASSERTS',
        speaker: SPEAKERS[id % SPEAKERS.length],
        channel: 'TELEGRAM',
      },
    ],
  }
  if (id % 4 === 3) {
    return JSON.stringify({ ...common, kind: 'STATEMENT', statementType: 'FINDING', speaker: 'serhiy-lysak' })
  }
  const capabilities = [{ capability: 'drone', role: 'USED', claim: 'reported' }]
  return JSON.stringify({ ...common, kind: 'BATTLEFIELD_EVENT', eventType: 'AIR_DRONE_STRIKE', capabilities })
}
