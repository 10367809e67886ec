def interval_intersections(first: list[list[int]], second: list[list[int]]) -> list[list[int]]:
    """Return, sorted, the intersections of two sorted lists of disjoint closed intervals [start, end]."""
