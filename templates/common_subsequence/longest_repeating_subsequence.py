def longest_repeating_subsequence(text: str) -> int:
    """Return the length of the longest subsequence that occurs twice, with different indices at each position."""
