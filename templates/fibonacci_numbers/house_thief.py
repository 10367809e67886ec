def house_thief(wealth: list[int]) -> int:
    """Return the largest total wealth of houses of which no two are neighbors."""
