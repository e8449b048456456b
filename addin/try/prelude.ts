/** The window of the page around the pane, which holds the host. */
interface TryWindow {
  readonly prepareForOffice?: (window: object) => void;
}

// A classic script that runs before Microsoft's library: from here on that believes itself in Excel.
(window.parent as unknown as TryWindow).prepareForOffice?.(window);
