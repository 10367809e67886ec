"""Sorts each level by heap indices of 31 bits, which overflow after some thirty levels."""


def zigzag_level_order(root):
    levels, waiting = {}, [(1, 0, root)] if root else []
    for index, depth, node in waiting:
        levels.setdefault(depth, []).append((index, node.val))
        children = ((2 * index % 2**31, node.left), ((2 * index + 1) % 2**31, node.right))
        waiting += [(child[0], depth + 1, child[1]) for child in children if child[1]]
    sorted_levels = [
        sorted(level, key=lambda it: it[0], reverse=depth % 2) for depth, level in levels.items()
    ]
    return [[value for _, value in sorted_level] for sorted_level in sorted_levels]
