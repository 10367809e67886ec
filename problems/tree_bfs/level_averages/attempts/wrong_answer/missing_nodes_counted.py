"""Divides by 1, 2, 4 and so on, as if every level were full."""


def level_averages(root):
    averages, level, size = [], [root] if root else [], 1
    while level:
        averages.append(sum(node.val for node in level) / size)
        level = [child for node in level for child in (node.left, node.right) if child]
        size *= 2
    return averages
