import { type Ref, ref } from 'vue'

/** Copies a link to this page with a hash; says whether the browser allowed it. */
export function useShare(): {
  readonly copied: Ref<'' | 'yes' | 'no'>
  readonly copyLink: (hash: string) => Promise<void>
} {
  const copied = ref<'' | 'yes' | 'no'>('')
  return {
    copied,
    copyLink: async (hash) => {
      try {
        await navigator.clipboard.writeText(`${window.location.href.replace(/#.*$/, '')}${hash}`)
        copied.value = 'yes'
      } catch {
        copied.value = 'no'
      }
    },
  }
}
