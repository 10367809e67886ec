def rearrange_string(text: str) -> str:
    """Return the letters of the text in an order without equal neighbours, '' when there is none."""
