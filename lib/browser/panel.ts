import { browser } from 'wxt/browser';

/** The part of Firefox's API that opens the sidebar; Chromium's types do not have it. */
interface WithSidebar {
  sidebarAction: { open(): Promise<void> };
}

/**
 * Opens the panel beside the page: Chromium's side panel of a window, Firefox's sidebar of the window in front. To be
 * called within a click or a command, before anything is awaited: browsers open it on the user's own act only.
 */
export function openPanel(windowId: number): Promise<void> {
  return import.meta.env.FIREFOX
    ? (browser as unknown as WithSidebar).sidebarAction.open()
    : browser.sidePanel.open({ windowId });
}
