/** Control characters and marks that turn the direction of text have no place in a title. */
const NOT_IN_TITLES = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

export const shownTitle = (title: string): string => title.replace(NOT_IN_TITLES, '').trim() || 'Antwoordbrief'
