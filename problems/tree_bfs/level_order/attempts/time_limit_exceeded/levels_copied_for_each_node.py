"""Copies the list of the level for each value that is added."""


def level_order(root):
    levels = {}

    def visit(node, depth):
        if node:
            levels[depth] = levels.get(depth, []) + [node.val]
            visit(node.left, depth + 1)
            visit(node.right, depth + 1)

    visit(root, 0)
    return [levels[depth] for depth in sorted(levels)]
