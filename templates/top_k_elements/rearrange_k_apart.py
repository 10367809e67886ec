def rearrange_k_apart(text: str, k: int) -> str:
    """Return the letters of the text with equal ones at least k positions apart, '' when there is no such order."""
