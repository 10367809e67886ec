def alien_dictionary(words: list[str]) -> str:
    """Return all characters of the words in an order under which `words` is sorted; '' if there is none."""
