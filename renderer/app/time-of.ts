const clock = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' })

/** "14:03" on the person's own clock. */
export const timeOf = (moment: Date | string): string => clock.format(new Date(moment))
