"""Hands the walk through both children up to the parent."""


def max_path_sum(root):
    best = root.val

    def gain(node):
        nonlocal best
        if node is None:
            return 0
        here = node.val + gain(node.left) + gain(node.right)
        best = max(best, here)
        return max(here, 0)

    gain(root)
    return best
