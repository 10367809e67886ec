from judge.kit import TreeNode


def level_order_successor(root: TreeNode | None, key: int) -> int | None:
    """Return the value that follows `key` in level order, or None if `key` is the last value."""
