def stratified_folds(labels: list[int], k: int) -> list[list[int]]:
    """Return k lists of indices in which the counts of each class differ by at most one."""
