"""Adds both downward paths, even if the sum of one is negative."""


def max_path_sum(root):
    best = root.val

    def down(node):
        nonlocal best
        if node is None:
            return 0
        left, right = down(node.left), down(node.right)
        best = max(best, left + node.val + right)
        return node.val + max(left, right)

    down(root)
    return best
