"""Returns the path through both children to the parent."""


def max_path_sum(root):
    best = root.val

    def gain(node):
        nonlocal best
        if node is None:
            return 0
        through = node.val + gain(node.left) + gain(node.right)
        best = max(best, through)
        return max(through, 0)

    gain(root)
    return best
