"""Adds up in 32 bits, which the sum of a wide level overflows."""


def level_averages(root):
    averages, level = [], [root] if root else []
    while level:
        total = 0
        for node in level:
            total = (total + node.val + 2**31) % 2**32 - 2**31
        averages.append(total / len(level))
        level = [child for node in level for child in (node.left, node.right) if child]
    return averages
