from judge.kit import TreeNode


def unique_bsts(n: int) -> list[TreeNode]:
    """Give every binary search tree of the values 1 to `n` once, in any order."""
