def rearrange_k_apart(text: str, k: int) -> str:
    """Return the characters of text with equal ones at least k indices apart, or '' if there is no such order."""
