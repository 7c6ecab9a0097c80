import { basename } from 'node:path'
import { failed, success } from '../../letter/model/result'
import type { KnownOffice } from '../../letter/questions/parsed-document'
import type { OwnRecord } from '../drafts/own-record'
import type { FoundAnswer } from '../earlier-answers/answers-desk'
import type { EarlierAnswers } from '../earlier-answers/earlier-answers'
import { folderId } from '../earlier-answers/folder-index'
import type { DeskPlaces } from '../templates/desk-places'
import type { AnswersFolder, AnswersFolderId, AnswersProgress, EarlierAnswerFound } from './contract'
import type { HandlersFor } from './handlers'

export type AnswersWorld = {
  readonly answers: EarlierAnswers
  readonly places: OwnRecord<DeskPlaces>
  /** Offices by which old papers are understood. */
  readonly offices: () => Promise<readonly KnownOffice[]>
  readonly askFolder: (title: string) => Promise<string | null>
  readonly tellProgress: (progress: AnswersProgress & { readonly folder: AnswersFolderId }) => void
}

const MOST_FOUND = 30
/** The window is told this often how far a folder is: more would only be drawn over. */
const TELL_EVERY_MS = 150

const idOf = (path: string) => folderId(path) as AnswersFolderId
const shown = (path: string): AnswersFolder => ({ id: idOf(path), name: basename(path) })

function found({ folder, ...hit }: FoundAnswer): EarlierAnswerFound {
  const { question, answer, numbers, subject, members, caseNumber, date, ageInDays, citation, file } = hit
  return {
    ...{ question, answer, numbers, subject, members, caseNumber, date, ageInDays, citation, file },
    folderName: basename(folder),
  }
}

function createRefresh(world: AnswersWorld) {
  const running = new Map<AnswersFolderId, AbortController>()
  const pathOf = async (id: AnswersFolderId) => (await world.places.read()).answers.find((path) => idOf(path) === id)

  async function refresh(folder: AnswersFolderId) {
    const path = await pathOf(folder)
    if (path === undefined) return failed({ kind: 'stopped' } as const)
    const controller = new AbortController()
    running.set(folder, controller)
    let toldAt = 0
    const outcome = await world.answers.refresh(path, {
      offices: await world.offices(),
      signal: controller.signal,
      onProgress: (progress) => {
        const now = Date.now()
        if (now - toldAt < TELL_EVERY_MS) return
        toldAt = now
        world.tellProgress({ ...progress, folder })
      },
    })
    running.delete(folder)
    return outcome
  }
  return { refresh, pathOf, cancel: (folder: AnswersFolderId) => running.get(folder)?.abort() }
}

/** Earlier answers in folders that the person chose. Paths stay here, the window holds ids. */
export function answersHandlers(world: AnswersWorld): HandlersFor<'answers'> {
  const { places, answers } = world
  const { refresh, pathOf, cancel } = createRefresh(world)
  return {
    'answers:folders': async () => success((await places.read()).answers.map(shown)),
    'answers:add-folder': async () => {
      const path = await world.askFolder('Map met eerdere brieven')
      if (path === null) return success('cancelled')
      await places.change((value) => ({ ...value, answers: [...new Set([...value.answers, path])] }))
      return success(shown(path))
    },
    'answers:refresh': ({ folder }) => refresh(folder),
    'answers:cancel': ({ folder }) => {
      cancel(folder)
      return Promise.resolve(success(null))
    },
    'answers:remove': async ({ folder }) => {
      cancel(folder)
      const path = await pathOf(folder)
      const erased = path === undefined ? success(null) : await answers.erase(path)
      if (erased.ok) await places.change((value) => ({ ...value, answers: value.answers.filter((p) => p !== path) }))
      return erased
    },
    'answers:search': async ({ kind, text, today }) => {
      const { answers: folders } = await places.read()
      const hits = await answers.search({ kind, text, today, folders, limit: MOST_FOUND })
      return success(hits.map(found))
    },
  }
}
