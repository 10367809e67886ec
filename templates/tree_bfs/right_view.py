from judge.kit import TreeNode


def right_view(root: TreeNode | None) -> list[int]:
    """Return the value of the rightmost node of each level of the tree, starting with the root's level."""
