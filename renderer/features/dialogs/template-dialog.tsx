import { useState } from 'react'
import { ListBox, ListBoxItem, Text } from 'react-aria-components'
import { beginLetter } from '../../app/file-actions'
import { useTemplates } from '../../app/templates'
import { closeDialog } from '../../app/view-store'
import { templateText } from '../../text/dialogs'
import { words } from '../../text/words'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'

/** The ministry whose letter is begun. */
export function TemplateDialog() {
  const templates = useTemplates((state) => state.list)
  const [chosen, setChosen] = useState(templates[0]?.id ?? '')
  const template = templates.find(({ id }) => id === chosen)
  const begin = () => {
    closeDialog()
    if (template) void beginLetter(template)
  }
  return (
    <Dialog
      title={templateText.title}
      onClose={closeDialog}
      actions={
        <>
          <Button look="outlined" onPress={closeDialog}>
            {words.cancel}
          </Button>
          <Button look="primary" isDisabled={!template} onPress={begin}>
            {templateText.begin}
          </Button>
        </>
      }
    >
      <p>{templates.length === 0 ? templateText.none : templateText.choose}</p>
      <ListBox
        aria-label={templateText.ministry}
        className="list-box list-box--framed"
        items={templates}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[chosen]}
        autoFocus
        onSelectionChange={(keys) => {
          if (keys !== 'all') setChosen(String([...keys][0] ?? ''))
        }}
        onAction={begin}
      >
        {({ id, name, provenance, ministry }) => (
          <ListBoxItem id={id} textValue={name} className="list-box__item list-box__item--two-lines">
            <Text slot="label">{name}</Text>
            {!(provenance.verified && ministry.provenance.verified) && (
              <Text slot="description" className="quiet">
                {templateText.unverified}
              </Text>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Dialog>
  )
}
