def longest_ones(bits: list[int], k: int) -> int:
    """Return the length of the longest run of ones after at most k zeros have been turned into ones."""
