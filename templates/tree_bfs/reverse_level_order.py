from judge.kit import TreeNode


def reverse_level_order(root: TreeNode | None) -> list[list[int]]:
    """Return the values level by level, the lowest level first, each level from left to right."""
