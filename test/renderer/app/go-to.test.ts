import { afterEach, expect, it } from 'vitest'
import { goToPlace, whenDrawn } from '../../../renderer/app/go-to'

const drawn = () =>
  new Promise<void>((resolve) => {
    whenDrawn(resolve)
  })

afterEach(() => {
  document.body.innerHTML = ''
})

const place = () => {
  Element.prototype.scrollIntoView = () => undefined
  document.body.innerHTML = '<div id="veld-subject"><input></div>'
}

it('brings the caret to a place', async () => {
  place()
  goToPlace('veld-subject')
  await drawn()
  expect(document.activeElement?.parentElement?.id).toBe('veld-subject')
})

it.each(['<div role="dialog"><input id="here"></div>', '<search><input id="here"></search>'])(
  'takes no keys from what opened meanwhile: %s',
  async (opened) => {
    place()
    goToPlace('veld-subject')
    document.body.insertAdjacentHTML('beforeend', opened)
    document.getElementById('here')?.focus()
    await drawn()
    expect(document.activeElement?.id).toBe('here')
  },
)

it('brings the caret from the bar in which it was asked, or to which a dialog gave it back', async () => {
  place()
  document.body.insertAdjacentHTML('beforeend', '<search><input id="here"></search>')
  document.getElementById('here')?.focus()
  goToPlace('veld-subject')
  await drawn()
  expect(document.activeElement?.parentElement?.id).toBe('veld-subject')
})
