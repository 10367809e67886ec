"""Adds both ways down even where one costs more than it brings."""


def max_path_sum(root):
    best = root.val

    def way_down(node):
        nonlocal best
        if node is None:
            return 0
        left, right = way_down(node.left), way_down(node.right)
        best = max(best, left + node.val + right)
        return node.val + max(left, right)

    way_down(root)
    return best
