// What the body is for, in its own words restated: vision, missions, tasks, and what the colours of its logo stand for.
// Source: the Medan Utara study, sections 4.2.1 to 4.2.3, and the Kota Bekasi report, section 1.1.

import { deepFreeze } from '../../deep-freeze'
import { restated } from '../claims'
import type { BpjsLogoColour } from '../ids'
import type { BpjsStatement } from '../statement'

/** What the body is for. */
export interface BpjsOrganization {
  /** What it runs. */
  readonly function: BpjsStatement
  /** Its vision, once by each source: they differ. */
  readonly visions: readonly BpjsStatement[]
  /** Its missions, in the order of the source. */
  readonly missions: readonly BpjsStatement[]
  /** Its main tasks, in the order of the source. */
  readonly tasks: readonly BpjsStatement[]
  /** What the colours of its logo stand for. */
  readonly logo: Readonly<Record<BpjsLogoColour, BpjsStatement>>
}

/** A row of a list, restated. */
function row(place: string, id: string, en: string): BpjsStatement {
  return { description: { id, en }, claims: [restated('medan-utara', place)] }
}

const mission = (item: number, id: string, en: string): BpjsStatement =>
  row(`section 4.2.2, item 2, mission ${item}`, id, en)

const task = (item: number, id: string, en: string): BpjsStatement =>
  row(`section 4.2.3, II, task ${item}`, id, en)

/** What the body is for: function, vision, missions, tasks and logo. */
export const organization: BpjsOrganization = /* @__PURE__ */ (() =>
  deepFreeze<BpjsOrganization>({
    function: {
      description: {
        id: 'Menyelenggarakan empat program: JKK, JKM, JP, dan JHT.',
        en: 'Runs four programmes: work accident, death, pension and old-age savings benefits (JKK, JKM, JP, JHT).',
      },
      claims: [
        restated('medan-utara', 'section 4.2.3, I', {
          note: {
            id: 'JKP tidak ada dalam daftar ini; tugas akhir Kota Bekasi menyebut lima program.',
            en: 'The job-loss benefit (JKP) is not in this list; the Kota Bekasi report names five programmes.',
          },
        }),
      ],
    },
    visions: [
      {
        description: {
          id: 'Jaminan sosial bagi pekerja yang dapat dipercaya, berlanjut, dan membuat seluruh pekerja Indonesia sejahtera.',
          en: 'Social security for workers that can be trusted, lasts, and brings all workers of Indonesia welfare.',
        },
        claims: [
          restated('medan-utara', 'section 4.2.2, item 1', {
            note: {
              id: 'Kedua sumber memuat visi yang berbeda; mana yang berlaku kapan tidak disebut.',
              en: 'The two sources have different visions; which was valid when is not said.',
            },
          }),
        ],
      },
      {
        description: {
          id: 'Badan jaminan sosial kelas dunia yang dipercaya, ramah, serta menonjol dalam kerja sehari-hari dan pelayanannya.',
          en: 'A world-class social security body that is trusted, friendly, and outstanding in its operations and its service.',
        },
        claims: [
          restated('kota-bekasi', 'section 1.1', {
            note: {
              id: 'Sumber menyebutnya visi dan misi sekaligus.',
              en: 'The source calls it vision and mission in one.',
            },
          }),
        ],
      },
    ],
    missions: [
      mission(
        1,
        'Memberi pekerja dan keluarganya perlindungan, pelayanan, dan kesejahteraan.',
        'Gives workers and their families protection, service and welfare.',
      ),
      mission(
        2,
        'Membuat peserta merasa aman, nyaman, dan dipermudah, sehingga lebih produktif dan lebih mampu bersaing.',
        'Makes participants feel safe and at ease and makes things simple for them, so that they are more productive and more competitive.',
      ),
      mission(
        3,
        'Ikut membangun bangsa dan perekonomiannya melalui pengelolaan yang baik.',
        'Takes part in building the nation and its economy, with good governance.',
      ),
    ],
    tasks: [
      task(
        1,
        'Mendaftarkan peserta dan menerima pendaftarannya.',
        'Registers participants and accepts their registration.',
      ),
      task(
        2,
        'Mengumpulkan iuran dari peserta dan pemberi kerja.',
        'Collects the contributions of participants and employers.',
      ),
      task(
        3,
        'Menerima bantuan iuran dari pemerintah.',
        'Receives contribution assistance from the government.',
      ),
      task(
        4,
        'Mengelola dana jaminan sosial bagi kepentingan peserta.',
        'Manages the social security funds for the benefit of participants.',
      ),
      task(5, 'Menghimpun dan mengelola data peserta.', 'Gathers and manages the data of participants.'),
      task(
        6,
        'Membayar pelayanan kesehatan menurut ketentuan program.',
        'Pays for health care as the programmes provide.',
      ),
      task(
        7,
        'Memberi tahu peserta dan masyarakat bagaimana program diselenggarakan.',
        'Informs participants and the public of how the programmes are run.',
      ),
    ],
    logo: {
      hijau: row(
        'section 4.2.1, a',
        'Hijau berarti kesejahteraan: tumbuh, selaras, segar, stabil, dan aman.',
        'Green stands for welfare: growth, harmony, freshness, stability and safety.',
      ),
      putih: row(
        'section 4.2.1, b',
        'Putih berarti integritas: murni, bersih, dan sempurna, sebagai lambang kebaikan.',
        'White stands for integrity: purity, cleanness and perfection, as a sign of the good.',
      ),
      kuning: row(
        'section 4.2.1, c',
        'Kuning berarti optimisme: pencerahan, kebahagiaan, dan harapan akan masa depan.',
        'Yellow stands for optimism: enlightenment, happiness and hope for the future.',
      ),
      biru: row(
        'section 4.2.1, d',
        'Biru berarti keberlanjutan: dapat dipercaya, setia, bijaksana, percaya diri, ahli, dan tahan lama.',
        'Blue stands for sustainability: trust, loyalty, wisdom, self-confidence, expertise and endurance.',
      ),
    },
  }))()
