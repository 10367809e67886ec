def longest_unique_substring(text: str) -> int:
    """Return the length of the longest substring in which no character occurs twice."""
