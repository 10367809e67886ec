from judge.kit import TreeNode


def tree_diameter(root: TreeNode | None) -> int:
    """Return the number of nodes on the longest path between any two nodes, 0 for an empty tree."""
