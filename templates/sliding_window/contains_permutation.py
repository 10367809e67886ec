def contains_permutation(text: str, pattern: str) -> bool:
    """Tell whether some substring of text is a permutation of pattern."""
