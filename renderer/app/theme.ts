import { useEffect } from 'react'
import { changeView, useView, type Theme } from './view-store'

const KEY = 'antwoordbrief.theme'
const darkQuery = () => window.matchMedia('(prefers-color-scheme: dark)')

const isTheme = (value: string | null): value is Theme => value === 'light' || value === 'dark' || value === 'system'

const isDark = (theme: Theme): boolean => theme === 'dark' || (theme === 'system' && darkQuery().matches)

/** Keeps the look of the window in step with the choice of the person and of the system. */
export function useTheme(): void {
  const theme = useView((view) => view.theme)
  useEffect(() => {
    const apply = () => {
      document.documentElement.dataset['theme'] = isDark(theme) ? 'dark' : 'light'
    }
    apply()
    const query = darkQuery()
    query.addEventListener('change', apply)
    return () => {
      query.removeEventListener('change', apply)
    }
  }, [theme])
}

/** Reads the choice of an earlier run. */
export function restoreTheme(): void {
  const theme = localStorage.getItem(KEY)
  if (isTheme(theme)) changeView({ theme })
}

/** From light to dark and back. */
export function toggleTheme(): void {
  const theme: Theme = isDark(useView.getState().theme) ? 'light' : 'dark'
  localStorage.setItem(KEY, theme)
  changeView({ theme })
}
