import { describe, expect, it } from 'vitest'
import { wishesInText } from '../../../letter/model/wishes'

const wishes = (text: string) => wishesInText(text)
const before = (text: string) => wishes(text).find((wish) => wish.kind === 'answer-before')?.text

describe('the wish to answer one by one', () => {
  it.each([
    'Kunt u deze vragen elk individueel beantwoorden?',
    'Bent u bereid deze vragen ieder afzonderlijk te beant-woorden?',
    'Kunt u deze vragen één voor één beantwoorden?',
    'Kunt u deze vragen een-voor-een beantwoorden?',
    'Kunt u deze vragen stuk voor stuk beantwoorden?',
    'Zou u ieder van deze vragen afzonderlijk kunnen beantwoorden?',
    'Kunt u deze vragen apart van elkaar beantwoor-den?',
  ])('is heard: %s', (text) => {
    expect(wishes(text)).toEqual([{ kind: 'answer-separately', text }])
  })

  it.each([
    'Kunt u in uw antwoord apart ingaan op de genoemde aspecten?',
    'Heeft u voor elk afzonderlijk doel toestemming gegeven?',
    'Waarom zijn deze vragen niet afzonderlijk beantwoord?',
    'Kunt u de gemeenten afzonderlijk vragen om een lijst?',
  ])('is not heard: %s', (text) => {
    expect(wishes(text).filter((wish) => wish.kind === 'answer-separately')).toEqual([])
  })
})

describe('the wish to answer before a moment', () => {
  it.each([
    ['Kunt u deze vragen voor het einde van de week beantwoorden?', 'voor het einde van de week'],
    ['Kunt u deze vragen vóór 1 december beantwoorden?', 'vóór 1 december'],
    ['Kunt u deze vragen beantwoorden vóór het commissiedebat Zout?', 'vóór het commissiedebat Zout'],
    ['Bent u bereid deze vragen binnen een week te beant-woorden?', 'binnen een week'],
    ['Kunt u deze vragen uiterlijk 3 mei beantwoorden?', 'uiterlijk 3 mei'],
    ['Kunt u deze vragen één voor één en binnen drie wekenbeantwoorden?', 'binnen drie weken'],
    [
      'Kunt u deze vragen binnen de gebruikelijke termijn, maar in ieder geval voor het debat van 3 mei beantwoorden?',
      'in ieder geval voor het debat van 3 mei',
    ],
    ['Kunt u deze vragen voor vrijdag en elk afzonderlijk beantwoorden?', 'voor vrijdag'],
    ['Wilt u deze vragen nog deze week beantwoorden?', 'nog deze week'],
    ['Wilt u deze vragen per omgaande beantwoorden?', 'per omgaande'],
  ])('is heard: %s', (text, moment) => {
    expect(before(text)).toBe(moment)
  })

  it.each([
    'Kunt u deze vragen binnen de gebruikelijke termijn beantwoorden?',
    'Kunt u deze vragen binnen de daarvoor gesteldetermijn beantwoorden?',
    'Kunt u deze vragen binnen de vastgestelde termijn van drie weken beantwoorden?',
    'Kunt u deze vragen binnen de termijn beantwoorden?',
    'Waarom heeft u deze vragen niet binnen een maand beantwoord?',
    'Kunt u deze vragen één voor één beantwoorden?',
    'Kunt u deze vragen stuk voor stuk beantwoorden?',
    'Kunt u deze vragen afzonderlijk en zo spoedig mogelijk beantwoorden?',
  ])('is not heard: %s', (text) => {
    expect(before(text)).toBeUndefined()
  })
})
