"""Tests whether the value is true, so that a value of 0 does not count."""


def level_averages(root):
    averages, level = [], [root] if root else []
    while level:
        values = [node.val for node in level if node.val]
        averages.append(sum(values) / len(values) if values else 0.0)
        level = [child for node in level for child in (node.left, node.right) if child]
    return averages
