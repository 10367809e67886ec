def generalized_abbreviations(word: str) -> list[str]:
    """Give every abbreviation of `word` once, in any order: runs of letters that are left out become their length."""
