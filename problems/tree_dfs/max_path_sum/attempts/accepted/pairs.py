from math import inf


def max_path_sum(root):
    def explore(node):
        """Best way down that starts at node, and best walk anywhere below."""
        if node is None:
            return -inf, -inf
        left_way, left_best = explore(node.left)
        right_way, right_best = explore(node.right)
        way = node.val + max(left_way, right_way, 0)
        through = node.val + max(left_way, 0) + max(right_way, 0)
        return way, max(left_best, right_best, through)

    return explore(root)[1]
