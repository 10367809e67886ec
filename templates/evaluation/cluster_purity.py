def purity(labels: list[int], clusters: list[int]) -> float:
    """Return the share of points with the most frequent label of their cluster."""
