/**
 * What turns the content of an older draft file into that of the next version. Migration n leads from version n to
 * n + 1; it imports nothing, since the code of today may change while old files never do. Version 1 is the first, so
 * there is none yet: add `0001-what-changed.ts` and name it here when the format changes.
 */
export type Migration = (content: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>

/** All migrations without a gap: the first leads from version 1 to 2. */
export const migrations: readonly Migration[] = []

/** The version that this program writes. */
export const newestVersion = migrations.length + 1
