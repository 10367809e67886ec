"""Removes nodes from the front of a list, which moves all other elements."""


def zigzag_level_order(root):
    levels, queue = [], [root] if root else []
    while queue:
        values = []
        for _ in range(len(queue)):
            node = queue.pop(0)
            values.append(node.val)
            queue += [child for child in (node.left, node.right) if child]
        levels.append(values[::-1] if len(levels) % 2 else values)
    return levels
