"""Rounds to two decimal places."""


def level_averages(root):
    averages, level = [], [root] if root else []
    while level:
        averages.append(round(sum(node.val for node in level) / len(level), 2))
        level = [child for node in level for child in (node.left, node.right) if child]
    return averages
