def sort_stack(stack: list[int]) -> list[int]:
    """Return the values of stack, whose last element is the top, sorted with the smallest on top."""
