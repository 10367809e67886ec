from judge.kit import TreeNode


def max_path_sum(root: TreeNode) -> int:
    """Give the largest sum of a walk between any two nodes, or of a single node."""
