from judge.kit import TreeNode


def max_path_sum(root: TreeNode) -> int:
    """Return the maximum sum of the values on a path between any two nodes, or of a single node."""
