"""Starts the best at 0, the sum of a walk through no chamber."""


def max_path_sum(root):
    best = 0

    def way_down(node):
        nonlocal best
        if node is None:
            return 0
        left, right = way_down(node.left), way_down(node.right)
        best = max(best, left + node.val + right)
        return max(0, node.val + max(left, right))

    way_down(root)
    return best
