from judge.kit import TreeNode


def max_path_sum(root: TreeNode) -> int:
    best = root.val

    def down(node: TreeNode | None) -> int:
        """Return the largest sum of a downward path from the node, or 0 if none is positive."""
        nonlocal best
        if node is None:
            return 0
        left, right = down(node.left), down(node.right)
        best = max(best, left + node.val + right)
        return max(0, node.val + max(left, right))

    down(root)
    return best
