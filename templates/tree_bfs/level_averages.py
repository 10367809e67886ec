from judge.kit import TreeNode


def level_averages(root: TreeNode | None) -> list[float]:
    """Return the average value of each level of the tree, from the root's level down."""
