def circular_array_loop(nums: list[int]) -> bool:
    """Return whether the circular array of jumps has a cycle of two or more indices in one direction."""
