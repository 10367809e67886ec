def case_permutations(text: str) -> list[str]:
    """Give every way to write `text` with each letter small or capital, once and in any order."""
