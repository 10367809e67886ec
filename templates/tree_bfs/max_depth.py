from judge.kit import TreeNode


def max_depth(root: TreeNode | None) -> int:
    """Return the number of nodes on the longest path from the root down to a leaf, 0 for the empty tree."""
