def case_permutations(text: str) -> list[str]:
    """Return all strings that text becomes by changing the case of any letters, each exactly once, in any order."""
