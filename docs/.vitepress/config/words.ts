// What the frame of the site says, in both languages: navigation, labels, search.

import type { DefaultTheme } from 'vitepress'
import type { SiteLanguage } from '../../tools/content/site-language'

/** The words of one language. */
export interface Words {
  /** Language as `lang` says it. */
  readonly lang: string
  /** Language as its readers call it. */
  readonly label: string
  /** The site in one sentence. */
  readonly description: string
  /** Names of the parts of the site. */
  readonly parts: {
    readonly start: string
    readonly guides: string
    readonly dictionary: string
    readonly glossary: string
    readonly playground: string
    readonly charts: string
    readonly reference: string
    readonly more: string
    readonly performance: string
    readonly quality: string
    readonly versioning: string
    readonly edit: string
    readonly architecture: string
    readonly decisions: string
    readonly documents: string
  }
  /** Headings of groups of guides. */
  readonly groups: {
    readonly firstSteps: string
    readonly decide: string
    readonly develop: string
    readonly ownData: string
    readonly numbers: string
    readonly others: string
  }
  /** Labels of the theme. */
  readonly theme: Partial<DefaultTheme.Config>
  /** Labels of the search box. */
  readonly search: NonNullable<DefaultTheme.LocalSearchOptions['translations']>
}

const en: Words = {
  lang: 'en',
  label: 'English',
  description: 'Typed competency models; gap, fit and career paths you can defend',
  parts: {
    start: 'Start',
    guides: 'Guides',
    dictionary: 'Dictionary',
    glossary: 'Glossary',
    playground: 'Playground',
    charts: 'Charts',
    reference: 'Reference',
    more: 'More',
    performance: 'Performance',
    quality: 'How it is tested',
    versioning: 'What a version promises',
    edit: 'Edit this page',
    architecture: 'Architecture',
    decisions: 'Decisions',
    documents: 'Models for checking',
  },
  groups: {
    firstSteps: 'First steps',
    decide: 'Assess and decide',
    develop: 'Develop',
    ownData: 'Your own data',
    numbers: 'Numbers and facts',
    others: 'More guides',
  },
  theme: {
    outline: { level: [2, 3], label: 'On this page' },
    docFooter: { prev: 'Previous page', next: 'Next page' },
    darkModeSwitchLabel: 'Appearance',
    lightModeSwitchTitle: 'Switch to light theme',
    darkModeSwitchTitle: 'Switch to dark theme',
    sidebarMenuLabel: 'Menu',
    returnToTopLabel: 'Return to top',
    langMenuLabel: 'Change language',
    skipToContentLabel: 'Skip to content',
    notFound: {
      title: 'Page not found',
      quote: 'There is no page at this address. Halaman ini tidak ada.',
      linkLabel: 'Go to the home page',
      linkText: 'To the home page',
    },
  },
  search: {
    button: { buttonText: 'Search', buttonAriaLabel: 'Search' },
    modal: {
      displayDetails: 'Show details',
      resetButtonTitle: 'Clear the search',
      backButtonTitle: 'Close the search',
      noResultsText: 'Nothing found for',
      footer: {
        selectText: 'open',
        selectKeyAriaLabel: 'Enter',
        navigateText: 'move',
        navigateUpKeyAriaLabel: 'Arrow up',
        navigateDownKeyAriaLabel: 'Arrow down',
        closeText: 'close',
        closeKeyAriaLabel: 'Escape',
      },
    },
  },
}

const id: Words = {
  lang: 'id',
  label: 'Bahasa Indonesia',
  description:
    'Model kompetensi bertipe; kesenjangan, kesesuaian, dan jalur karier yang dapat dipertanggungjawabkan',
  parts: {
    start: 'Mulai',
    guides: 'Panduan',
    dictionary: 'Kamus',
    glossary: 'Glosarium',
    playground: 'Coba langsung',
    charts: 'Grafik',
    reference: 'Referensi (Inggris)',
    more: 'Lainnya',
    performance: 'Kinerja (Inggris)',
    quality: 'Cara pengujiannya (Inggris)',
    versioning: 'Janji setiap versi (Inggris)',
    edit: 'Sunting halaman ini',
    architecture: 'Arsitektur (Inggris)',
    decisions: 'Keputusan (Inggris)',
    documents: 'Model untuk diperiksa',
  },
  groups: {
    firstSteps: 'Langkah pertama',
    decide: 'Menilai dan memutuskan',
    develop: 'Mengembangkan',
    ownData: 'Data Anda sendiri',
    numbers: 'Angka dan fakta',
    others: 'Panduan lain',
  },
  theme: {
    outline: { level: [2, 3], label: 'Di halaman ini' },
    docFooter: { prev: 'Halaman sebelumnya', next: 'Halaman berikutnya' },
    darkModeSwitchLabel: 'Tampilan',
    lightModeSwitchTitle: 'Ganti ke tema terang',
    darkModeSwitchTitle: 'Ganti ke tema gelap',
    sidebarMenuLabel: 'Menu',
    returnToTopLabel: 'Kembali ke atas',
    langMenuLabel: 'Ganti bahasa',
    skipToContentLabel: 'Langsung ke isi',
    notFound: {
      title: 'Halaman tidak ditemukan',
      quote: 'Tidak ada halaman di alamat ini.',
      linkLabel: 'Ke beranda',
      linkText: 'Ke beranda',
    },
  },
  search: {
    button: { buttonText: 'Cari', buttonAriaLabel: 'Cari' },
    modal: {
      displayDetails: 'Tampilkan rincian',
      resetButtonTitle: 'Hapus pencarian',
      backButtonTitle: 'Tutup pencarian',
      noResultsText: 'Tidak ditemukan hasil untuk',
      footer: {
        selectText: 'buka',
        selectKeyAriaLabel: 'Enter',
        navigateText: 'pindah',
        navigateUpKeyAriaLabel: 'Panah atas',
        navigateDownKeyAriaLabel: 'Panah bawah',
        closeText: 'tutup',
        closeKeyAriaLabel: 'Escape',
      },
    },
  },
}

/** The words of each language. */
export const words: Readonly<Record<SiteLanguage, Words>> = { en, id }
