import type { FileLanguage } from '../read/file-language'
import type { Table, TableLimits } from '../read/table-options'

/** CSV files of one ESCO release, each as its text or as rows with the header first. */
export interface EscoFiles {
  /** `occupations_en.csv`, or that of another language. */
  readonly occupations: Table
  /** `skills_en.csv` */
  readonly skills: Table
  /** `occupationSkillRelations.csv`; from release 1.2 `occupationSkillRelations_en.csv`. */
  readonly relations: Table
  /** `skillGroups_en.csv`: names of the groups that become clusters. */
  readonly skillGroups?: Table
  /** `broaderRelationsSkillPillar.csv`: which group a skill or a group belongs to. */
  readonly broaderSkills?: Table
  /** `ISCOGroups_en.csv`: names of the groups that become job families. */
  readonly iscoGroups?: Table
  /** `broaderRelationsOccPillar.csv`: only needed to be told of further parents of occupations. */
  readonly broaderOccupations?: Table
}

/** How ESCO files are read. */
export interface EscoOptions {
  /** The release, such as `1.1.1`: the files do not name it. It becomes the version of the model. */
  readonly version: string
  /** The language of labels and descriptions, which the files name in their own names alone; English when absent. */
  readonly language?: FileLanguage
  /**
   * How much is read of each file; when absent `characters` is 60,000,000, for which every release so far has room, and
   * `issues` 10,000, because each relation left out is told.
   */
  readonly limits?: TableLimits
}
