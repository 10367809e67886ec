"""Sorts each level by places of 31 bits, which overflow some thirty levels down."""


def zigzag_level_order(root):
    levels, waiting = {}, [(1, 0, root)] if root else []
    for place, depth, node in waiting:
        levels.setdefault(depth, []).append((place, node.val))
        children = ((2 * place % 2**31, node.left), ((2 * place + 1) % 2**31, node.right))
        waiting += [(child[0], depth + 1, child[1]) for child in children if child[1]]
    rows = [sorted(level, key=lambda it: it[0], reverse=depth % 2) for depth, level in levels.items()]
    return [[value for _, value in row] for row in rows]
