def min_window_substring(text: str, pattern: str) -> str:
    """Return the shortest, then leftmost substring of text that contains all characters of pattern, or ''."""
