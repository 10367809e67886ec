from judge.kit import TreeNode


def level_maximums(root: TreeNode | None) -> list[int]:
    """Return the largest value of each level of the tree, starting with the root's level."""
