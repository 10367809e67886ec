def level_order_successor(root, key):
    levels = []

    def visit(node, depth):
        if node is None:
            return
        if depth == len(levels):
            levels.append([])
        levels[depth].append(node.val)
        visit(node.left, depth + 1)
        visit(node.right, depth + 1)

    visit(root, 0)
    values = iter([value for level in levels for value in level])
    for value in values:
        if value == key:
            return next(values, None)
    return None
