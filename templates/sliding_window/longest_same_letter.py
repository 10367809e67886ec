def longest_same_letter(text: str, k: int) -> int:
    """Return the length of the longest substring of one repeated letter after at most k replacements in text."""
