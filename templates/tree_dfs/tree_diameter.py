from judge.kit import TreeNode


def tree_diameter(root: TreeNode | None) -> int:
    """Return the number of nodes on the longest way between two nodes of the tree, 0 for no tree."""
