def find_anagrams(text: str, pattern: str) -> list[int]:
    """Return the start indices of all substrings of text that are anagrams of pattern, in ascending order."""
