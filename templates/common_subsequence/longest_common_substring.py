def longest_common_substring(first: str, second: str) -> int:
    """Return the length of the longest string that is a substring of both arguments."""
