from judge.kit import TreeNode


def is_search_tree(root: TreeNode | None) -> bool:
    """Return whether the tree is a binary search tree, in which no two values are equal."""
