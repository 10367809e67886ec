def min_window_substring(text: str, pattern: str) -> str:
    """Return the shortest substring of text that has all characters of pattern, the leftmost when several tie."""
