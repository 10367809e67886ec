def alien_dictionary(words: list[str]) -> str:
    """Give an alphabet of all letters that occur, under which `words` is sorted, or '' when there is none."""
