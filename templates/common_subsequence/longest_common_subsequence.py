def longest_common_subsequence(first: str, second: str) -> int:
    """Return the length of the longest string that is a subsequence of both arguments."""
