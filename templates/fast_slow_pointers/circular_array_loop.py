def circular_array_loop(nums: list[int]) -> bool:
    """Tell whether the jumps of a ring lead into a loop of two squares or more, all in one direction."""
