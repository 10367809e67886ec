def interval_intersections(first: list[list[int]], second: list[list[int]]) -> list[list[int]]:
    """Return what two lists of closed intervals, each ascending and apart, have in common, ascending."""
