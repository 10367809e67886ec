from judge.kit import TreeNode


def level_order(root: TreeNode | None) -> list[list[int]]:
    """Return the values of the tree level by level, each level from left to right."""
