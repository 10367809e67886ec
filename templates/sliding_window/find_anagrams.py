def find_anagrams(text: str, pattern: str) -> list[int]:
    """Return the places in ascending order at which a permutation of pattern begins in text."""
