type Props = { readonly text: string }

/**
 * The text of a field once more, over the field and unseen. A browser marks no words within a field: what is found in it
 * is marked here, and only that shows. It goes away while the caret is in the field.
 */
export const FieldCopy = ({ text }: Props) => (
  <span className="field__copy" aria-hidden="true">
    <span>
      {text}
      {/* A last line that is empty has no height of its own. */}
      {'\u200b'}
    </span>
  </span>
)
