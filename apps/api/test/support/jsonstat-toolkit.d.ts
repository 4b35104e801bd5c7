declare module 'jsonstat-toolkit' {
  interface Cell {
    value: number | null
    status: string | null
  }
  interface Dataset {
    class: string
    length: number
    id: string[]
    role: Record<string, string[]>
    Data(place: Record<string, string>): Cell
    Dimension(id: string): { id: string[]; length: number; Category(id: string): { label: string } }
  }
  export default function read(document: unknown): Dataset
}
