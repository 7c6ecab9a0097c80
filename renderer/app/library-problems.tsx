import type { LibraryFault } from '../../electron/ipc/contract'
import { faultsSafe, libraryProblemText, outOfReachSafe, outOfReachTitle } from '../text/library-failures'
import { Problem } from '../ui/problem'
import { useLibrary } from './library'

type Props = {
  /** Which files the dialog is about, by their place in the folder. */
  readonly isAbout: (file: string) => boolean
}

const origins = ['own', 'shared', 'shipped'] as const

/** Faults that are told together: of one folder, and with or without a copy that stands in. */
function together(faults: readonly LibraryFault[]): readonly (readonly [LibraryFault, ...LibraryFault[]])[] {
  return origins.flatMap((origin) => {
    const ofOrigin = faults.filter((fault) => fault.origin === origin)
    const groups = [
      ofOrigin.filter(({ copyFrom }) => copyFrom === undefined),
      ofOrigin.filter(({ copyFrom }) => copyFrom !== undefined),
    ]
    return groups.flatMap(([first, ...others]) => (first ? [[first, ...others] as const] : []))
  })
}

/** Folders that cannot be read and files that are not as they must be: which, where, and what to do about it. */
export function LibraryProblems({ isAbout }: Props) {
  const contents = useLibrary((library) => library.contents)
  if (!contents) return null
  return (
    <>
      {contents.outOfReach.map((folder) => (
        <Problem
          key={folder.origin}
          title={outOfReachTitle(folder)}
          safe={outOfReachSafe(folder)}
          advice={libraryProblemText.outOfReachAdvice[folder.origin]}
        />
      ))}
      {together(contents.faults.filter(({ file }) => isAbout(file))).map((faults) => {
        const [{ origin, copyFrom }] = faults
        return (
          <Problem
            key={`faults-${origin}-${copyFrom ?? ''}`}
            title={libraryProblemText.faults[origin]}
            safe={faultsSafe(copyFrom)}
            advice={libraryProblemText.faultsAdvice[origin]}
            faults={faults}
          />
        )
      })}
    </>
  )
}
