from judge.kit import TreeNode


def max_path_sum(root: TreeNode) -> int:
    best = root.val

    def way_down(node: TreeNode | None) -> int:
        """Give the largest sum of a way down from the node, 0 when none is worth going."""
        nonlocal best
        if node is None:
            return 0
        left, right = way_down(node.left), way_down(node.right)
        best = max(best, left + node.val + right)
        return max(0, node.val + max(left, right))

    way_down(root)
    return best
