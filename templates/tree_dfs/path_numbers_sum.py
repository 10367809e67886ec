from judge.kit import TreeNode


def path_numbers_sum(root: TreeNode | None) -> int:
    """Return the sum of the numbers that are spelt by the digits on the ways from the root down to the leaves."""
