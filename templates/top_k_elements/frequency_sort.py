def frequency_sort(text: str) -> str:
    """Return the characters of the text, equal ones together and the more frequent before the less frequent."""
