"""Knows only walks that go straight down."""


def max_path_sum(root):
    best = root.val

    def way_down(node):
        nonlocal best
        if node is None:
            return 0
        way = node.val + max(way_down(node.left), way_down(node.right), 0)
        best = max(best, way)
        return way

    way_down(root)
    return best
