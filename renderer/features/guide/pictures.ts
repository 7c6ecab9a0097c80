import beginscherm from '../../../docs/handleiding/beelden/beginscherm.png?url'
import brief from '../../../docs/handleiding/beelden/brief.png?url'
import inlezen from '../../../docs/handleiding/beelden/inlezen.png?url'
import opdrachten from '../../../docs/handleiding/beelden/opdrachten.png?url'
import samen from '../../../docs/handleiding/beelden/samen-beantwoorden.png?url'
import sjablonen from '../../../docs/handleiding/beelden/sjablonen.png?url'
import voorbeeld from '../../../docs/handleiding/beelden/voorbeeld.png?url'
import zoeken from '../../../docs/handleiding/beelden/zoeken.png?url'

/** The addresses of the guide's pictures, by the path that its text gives them. */
export const pictures: Readonly<Record<string, string>> = {
  'beelden/beginscherm.png': beginscherm,
  'beelden/brief.png': brief,
  'beelden/inlezen.png': inlezen,
  'beelden/opdrachten.png': opdrachten,
  'beelden/samen-beantwoorden.png': samen,
  'beelden/sjablonen.png': sjablonen,
  'beelden/voorbeeld.png': voorbeeld,
  'beelden/zoeken.png': zoeken,
}
