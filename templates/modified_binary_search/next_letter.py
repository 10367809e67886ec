def next_letter(letters: list[str], key: str) -> str:
    """Return the smallest of the sorted `letters` that is greater than `key`, or else the first letter."""
