"""Keeps the best sum outside the function, with the value of the call before."""

best = -1_000_000_000


def max_path_sum(root):
    def down(node):
        global best
        if node is None:
            return 0
        left, right = down(node.left), down(node.right)
        best = max(best, left + node.val + right)
        return max(0, node.val + max(left, right))

    down(root)
    return best
