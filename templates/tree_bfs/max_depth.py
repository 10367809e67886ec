from judge.kit import TreeNode


def max_depth(root: TreeNode | None) -> int:
    """Return the number of nodes on the longest way from the root down to a leaf, 0 for no tree."""
