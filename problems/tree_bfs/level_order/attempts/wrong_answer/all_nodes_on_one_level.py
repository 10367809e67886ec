"""Iterates over the queue while children join it, so that all nodes form one level."""


def level_order(root):
    levels, queue = [], [root] if root else []
    while queue:
        values = []
        for node in queue:
            values.append(node.val)
            queue += [child for child in (node.left, node.right) if child]
        levels.append(values)
        queue = []
    return levels
