def frequency_sort(text: str) -> str:
    """Return the characters of text sorted by frequency in descending order, equal characters together."""
