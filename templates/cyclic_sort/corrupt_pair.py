def corrupt_pair(nums: list[int]) -> list[int]:
    """Return [duplicated, missing] of a list of 1 to n with one number written over by another."""
