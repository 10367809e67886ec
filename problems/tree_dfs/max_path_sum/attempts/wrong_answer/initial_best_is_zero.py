"""Starts the best at 0, the sum of a path without nodes."""


def max_path_sum(root):
    best = 0

    def down(node):
        nonlocal best
        if node is None:
            return 0
        left, right = down(node.left), down(node.right)
        best = max(best, left + node.val + right)
        return max(0, node.val + max(left, right))

    down(root)
    return best
