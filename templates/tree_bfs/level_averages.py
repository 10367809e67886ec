from judge.kit import TreeNode


def level_averages(root: TreeNode | None) -> list[float]:
    """Return the average value of each level of the tree, starting with the root's level."""
