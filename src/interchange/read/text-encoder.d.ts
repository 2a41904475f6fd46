// Every runtime we name has the global `TextEncoder`; `lib` without DOM does not. See zod-globals.d.ts for the like.
interface TextEncoder {
  encode(text: string): Uint8Array
}
declare const TextEncoder: { new (): TextEncoder }
