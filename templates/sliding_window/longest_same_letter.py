def longest_same_letter(text: str, k: int) -> int:
    """Return the length of the longest substring of one letter after at most k letters have been replaced."""
