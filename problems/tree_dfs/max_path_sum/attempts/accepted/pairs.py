from math import inf


def max_path_sum(root):
    def explore(node):
        """Return the best downward path from the node, and the best path anywhere below."""
        if node is None:
            return -inf, -inf
        left_down, left_best = explore(node.left)
        right_down, right_best = explore(node.right)
        down = node.val + max(left_down, right_down, 0)
        through = node.val + max(left_down, 0) + max(right_down, 0)
        return down, max(left_best, right_best, through)

    return explore(root)[1]
