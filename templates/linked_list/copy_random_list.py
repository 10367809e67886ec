def copy_list(values: list[int], random: list[int | None]) -> tuple[list[int], list[int | None]]:
    """Build the linked list, copy its nodes with `next` and `random`, and return values and links of the copy."""
