"""Knows only paths that go straight down."""


def max_path_sum(root):
    best = root.val

    def down(node):
        nonlocal best
        if node is None:
            return 0
        total = node.val + max(down(node.left), down(node.right), 0)
        best = max(best, total)
        return total

    down(root)
    return best
