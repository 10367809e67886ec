def dutch_flag(colors: list[int]) -> None:
    """Sort the list of zeros, ones and twos in place."""
