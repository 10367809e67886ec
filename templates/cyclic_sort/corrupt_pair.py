def corrupt_pair(nums: list[int]) -> list[int]:
    """Return [duplicate, missing]; nums is 1 to n, shuffled, with one number overwritten by another."""
