import { libraryProblemText, outOfReachSafe, outOfReachTitle } from '../text/library-failures'
import { Problem } from '../ui/problem'
import { useLibrary } from './library'

type Props = {
  /** Which files the dialog is about, by their place in the folder. */
  readonly isAbout: (file: string) => boolean
}

const origins = ['own', 'shared', 'shipped'] as const

/** Folders that cannot be read and files that are not as they must be: which, where, and what to do about it. */
export function LibraryProblems({ isAbout }: Props) {
  const contents = useLibrary((library) => library.contents)
  if (!contents) return null
  const faults = contents.faults.filter(({ file }) => isAbout(file))
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
      {origins.map((origin) => {
        const ofOrigin = faults.filter((fault) => fault.origin === origin)
        return (
          ofOrigin.length > 0 && (
            <Problem
              key={`faults-${origin}`}
              title={libraryProblemText.faults[origin]}
              safe={libraryProblemText.faultsSafe}
              advice={libraryProblemText.faultsAdvice[origin]}
              faults={ofOrigin}
            />
          )
        )
      })}
    </>
  )
}
