def shortest_common_supersequence(first: str, second: str) -> int:
    """Return the length of the shortest string that has both arguments as subsequences."""
