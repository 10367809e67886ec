from judge.kit import TreeNode


def min_depth(root: TreeNode | None) -> int:
    """Return the number of nodes on the shortest path from the root down to a leaf, 0 for the empty tree."""
