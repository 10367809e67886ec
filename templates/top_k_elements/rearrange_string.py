def rearrange_string(text: str) -> str:
    """Return the characters of text in an order without equal neighbors, or '' if there is none."""
