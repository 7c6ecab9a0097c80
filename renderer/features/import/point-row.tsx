import { memo } from 'react'
import { confirmText } from '../../text/import'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { editFromRow, goToItem } from './confirm-store'
import { pointKey } from './item-order'
import { Row } from './row'
import type { ItemKey } from './understanding'

type Props = {
  readonly at: number
  readonly reason: string
  readonly target: ItemKey | null
  readonly isCurrent: boolean
}

/** Something to look at, with its reason. */
export const PointRow = memo(function PointRow({ at, reason, target, isCurrent }: Props) {
  const show = () => {
    if (target !== null) goToItem(target)
  }
  const see = () => {
    editFromRow({ kind: 'see-point', point: at, seen: true })
  }
  return (
    <Row item={pointKey(at)} label={reason} isCurrent={isCurrent} isUncertain onEnter={target === null ? see : show}>
      <Icon name="alert" />
      <div className="row__body">
        <span className="row__text">{reason}</span>
        {isCurrent && (
          <div className="row__tools">
            {target !== null && (
              <Button look="outlined" onPress={show}>
                {confirmText.show}
              </Button>
            )}
            <Button look="outlined" icon="tick" onPress={see}>
              {confirmText.seen}
            </Button>
          </div>
        )}
      </div>
    </Row>
  )
})
