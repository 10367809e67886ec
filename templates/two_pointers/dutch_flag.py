def dutch_flag(colors: list[int]) -> None:
    """Sort a list of the values 0, 1 and 2 in place, ascending."""
