"""Tries the chambers of the upper six levels as the top of the walk, and none further down."""


def max_path_sum(root):
    def way_down(node):
        if node is None:
            return 0
        return max(0, node.val + max(way_down(node.left), way_down(node.right)))

    best = root.val
    level = [root]
    for _ in range(6):
        for node in level:
            best = max(best, node.val + way_down(node.left) + way_down(node.right))
        level = [child for node in level for child in (node.left, node.right) if child]
    return best
