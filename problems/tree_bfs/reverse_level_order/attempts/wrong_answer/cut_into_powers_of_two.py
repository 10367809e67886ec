"""Cuts the values into groups of 1, 2, 4 and so on, as if no node were missing."""


def reverse_level_order(root):
    queue = [root] if root else []
    for node in queue:
        queue += [child for child in (node.left, node.right) if child]
    levels, start, width = [], 0, 1
    while start < len(queue):
        levels.insert(0, [node.val for node in queue[start : start + width]])
        start, width = start + width, width * 2
    return levels
