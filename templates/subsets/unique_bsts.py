from judge.kit import TreeNode


def unique_bsts(n: int) -> list[TreeNode]:
    """Return the roots of all binary search trees with the values 1 to `n`, each tree once, in any order."""
