def longest_k_distinct(text: str, k: int) -> int:
    """Return the length of the longest substring with at most k distinct characters."""
