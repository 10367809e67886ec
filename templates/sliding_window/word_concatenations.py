def word_concatenations(text: str, words: list[str]) -> list[int]:
    """Return the start indices of all concatenations of all words, in any order, in text, in ascending order."""
