"""Starts at the root again for each level."""


def zigzag_level_order(root):
    def values_at(node, depth, left_to_right):
        if node is None:
            return
        if depth == 0:
            found.append(node.val)
            return
        first, second = (node.left, node.right) if left_to_right else (node.right, node.left)
        values_at(first, depth - 1, left_to_right)
        values_at(second, depth - 1, left_to_right)

    levels = []
    while True:
        found = []
        values_at(root, len(levels), len(levels) % 2 == 0)
        if not found:
            return levels
        levels.append(found)
