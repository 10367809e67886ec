"""Keeps the best outside the function, where that of the call before stands."""

best = -1_000_000_000


def max_path_sum(root):
    def way_down(node):
        global best
        if node is None:
            return 0
        left, right = way_down(node.left), way_down(node.right)
        best = max(best, left + node.val + right)
        return max(0, node.val + max(left, right))

    way_down(root)
    return best
