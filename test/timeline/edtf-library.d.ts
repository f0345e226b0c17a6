// The part of the edtf package that the tests hold our reading against; the package brings no types.
declare module 'edtf' {
  export default function edtf(text: string): { min: number | null; max: number | null }
}
