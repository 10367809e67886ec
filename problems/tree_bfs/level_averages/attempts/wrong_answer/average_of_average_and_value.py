"""Computes the running average as (average + value) / 2."""


def level_averages(root):
    averages, level = [], [root] if root else []
    while level:
        average = float(level[0].val)
        for node in level[1:]:
            average = (average + node.val) / 2
        averages.append(average)
        level = [child for node in level for child in (node.left, node.right) if child]
    return averages
