"""Halves the distance between columns as a float, which runs out of digits after some fifty levels."""


def level_order(root):
    levels, waiting = [], [(0, 0.5, 0.25, root)]
    for depth, column, step, node in waiting:
        if node is None:
            continue
        if depth == len(levels):
            levels.append([])
        levels[depth].append((column, node.val))
        waiting.append((depth + 1, column + step, step / 2, node.right))
        waiting.append((depth + 1, column - step, step / 2, node.left))
    return [[value for _, value in sorted(level, key=lambda it: it[0])] for level in levels]
