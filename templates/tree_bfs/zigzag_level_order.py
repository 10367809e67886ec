from judge.kit import TreeNode


def zigzag_level_order(root: TreeNode | None) -> list[list[int]]:
    """Return the values level by level, alternately from left to right and from right to left."""
