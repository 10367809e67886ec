def generalized_abbreviations(word: str) -> list[str]:
    """Return all abbreviations of word once each, in any order: each omitted run of letters becomes its length."""
