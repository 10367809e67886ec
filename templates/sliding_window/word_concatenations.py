def word_concatenations(text: str, words: list[str]) -> list[int]:
    """Return the places in ascending order at which all words stand side by side in text, in any order."""
