"""Divides with //, so that fractions are lost."""


def level_averages(root):
    averages, level = [], [root] if root else []
    while level:
        averages.append(float(sum(node.val for node in level) // len(level)))
        level = [child for node in level for child in (node.left, node.right) if child]
    return averages
