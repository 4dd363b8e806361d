import type { PopupView } from "../../protocol/views";

/** The passage that was selected when the popup was opened for it. */
export function quoted(view: PopupView | null): { quote?: string } {
  return view?.intent?.quote ? { quote: view.intent.quote } : {};
}
