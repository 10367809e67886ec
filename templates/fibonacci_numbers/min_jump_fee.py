def min_jump_fee(fees: list[int]) -> int:
    """Return the smallest total fee from step 0 to the top, with jumps of 1, 2 or 3 steps."""
