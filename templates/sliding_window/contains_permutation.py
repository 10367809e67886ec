def contains_permutation(text: str, pattern: str) -> bool:
    """Return whether text has a substring that is a permutation of pattern."""
