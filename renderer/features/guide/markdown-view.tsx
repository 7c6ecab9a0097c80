import { lexer, type Token, type Tokens } from 'marked'
import { Fragment, type ReactNode } from 'react'
import { Button } from '../../ui/button'
import { pictures } from './pictures'

type Links = { readonly openChapter: (file: string) => void }

/** The tokens inside a token; some have none. */
const inside = (token: Token): readonly Token[] => ('tokens' in token ? (token.tokens ?? []) : [])

/** A link to a command ("#file.save") prints as its name; one to another chapter opens it. Nothing leads out of the app. */
function Link({ token, openChapter }: { readonly token: Tokens.Link } & Links) {
  if (token.href.startsWith('#')) return <strong>{token.text}</strong>
  return (
    <Button
      look="link"
      onPress={() => {
        openChapter(token.href)
      }}
    >
      {token.text}
    </Button>
  )
}

function Picture({ token }: { readonly token: Tokens.Image }) {
  const address = pictures[token.href]
  return address ? <img className="guide__picture" src={address} alt={token.text} /> : null
}

function Table({ token, ...links }: { readonly token: Tokens.Table } & Links) {
  return (
    <table className="guide__table">
      <thead>
        <tr>
          {token.header.map((cell, index) => (
            <th key={index} scope="col">
              {drawn(cell.tokens, links)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {token.rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, at) => (
              <td key={at}>{drawn(cell.tokens, links)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function List({ token, ...links }: { readonly token: Tokens.List } & Links) {
  const items = token.items.map((item, index) => <li key={index}>{drawn(item.tokens, links)}</li>)
  return token.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
}

/** Only what the guide uses is drawn, by React: text is never taken for markup. */
function draw(token: Token, links: Links): ReactNode {
  const content = () => drawn(inside(token), links)
  switch (token.type) {
    case 'heading':
      return <h3>{content()}</h3>
    case 'paragraph':
      return <p>{content()}</p>
    case 'list':
      return <List token={token as Tokens.List} {...links} />
    case 'table':
      return <Table token={token as Tokens.Table} {...links} />
    case 'strong':
      return <strong>{content()}</strong>
    case 'em':
      return <em>{content()}</em>
    case 'codespan':
      return <kbd className="shortcut">{(token as Tokens.Codespan).text}</kbd>
    case 'link':
      return <Link token={token as Tokens.Link} {...links} />
    case 'image':
      return <Picture token={token as Tokens.Image} />
    case 'text':
      return inside(token).length > 0 ? content() : (token as Tokens.Text).text
    default:
      return null
  }
}

const drawn = (tokens: readonly Token[], links: Links): ReactNode =>
  tokens.map((token, index) => <Fragment key={index}>{draw(token, links)}</Fragment>)

/** A text in Markdown, as it reads. */
export function MarkdownView({ text, openChapter }: { readonly text: string } & Links) {
  return drawn(lexer(text), { openChapter })
}
