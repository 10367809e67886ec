def longest_ones(bits: list[int], k: int) -> int:
    """Return the length of the longest contiguous subarray of ones after at most k zeros are flipped to ones."""
