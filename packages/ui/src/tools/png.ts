import { sizeOf } from './picture.js'

/** The side of a canvas that every browser draws. */
const longest = 16_000

/** A picture as PNG, twice as fine as on screen where a canvas can be so large. @throws Error where the browser cannot draw it */
export async function pngBlob(svg: string): Promise<Blob> {
  const { width, height } = sizeOf(svg)
  const scale = Math.min(2, longest / Math.max(width, height))
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('The browser gives no canvas.')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.'))), 'image/png'),
    )
  } finally {
    URL.revokeObjectURL(url)
  }
}
