import { Component, type ReactNode } from 'react'
import { windowText } from '../text/window'

type Props = { readonly children: ReactNode }
type State = { readonly fault: Error | null }

/** The net under the window: a fault is shown with what is safe, and the details hold no words of the letter. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { fault: null }

  static getDerivedStateFromError(fault: Error): State {
    return { fault }
  }

  override render(): ReactNode {
    const { fault } = this.state
    if (!fault) return this.props.children
    return (
      <main className="broken">
        <h1>{windowText.brokenTitle}</h1>
        <p>{windowText.brokenSafe}</p>
        <p>{windowText.brokenAdvice}</p>
        <button
          type="button"
          className="button button--primary"
          onClick={() => {
            window.location.reload()
          }}
        >
          {windowText.reload}
        </button>
        <pre className="broken__details">{fault.stack?.split('\n').slice(1, 8).join('\n')}</pre>
      </main>
    )
  }
}
