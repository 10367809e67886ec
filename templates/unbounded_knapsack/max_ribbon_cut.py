def max_ribbon_cut(lengths: list[int], total: int) -> int:
    """Return the most pieces of these lengths that use up a ribbon of length `total`, -1 if none do."""
