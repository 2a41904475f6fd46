// zod's types name the global `URL`, which `lib` without DOM does not have. A type alone: `new URL()` stays an
// error in `src`. See docs/decisions/0008-zod-mini.md.
interface URL {
  readonly href: string
}
