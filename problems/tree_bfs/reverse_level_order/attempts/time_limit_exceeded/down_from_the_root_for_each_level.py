"""Computes the height first, and then starts at the root again for each level."""


def reverse_level_order(root):
    def height(node):
        return 1 + max(height(node.left), height(node.right)) if node else 0

    def collect(node, depth, values):
        if node is None:
            return
        if depth == 0:
            values.append(node.val)
            return
        collect(node.left, depth - 1, values)
        collect(node.right, depth - 1, values)

    levels = []
    for depth in reversed(range(height(root))):
        values = []
        collect(root, depth, values)
        levels.append(values)
    return levels
