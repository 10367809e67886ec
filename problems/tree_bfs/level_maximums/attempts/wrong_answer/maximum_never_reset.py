"""Does not reset the maximum for each level, and inherits it from the levels above."""

from math import inf


def level_maximums(root):
    maximums, level, largest = [], [root] if root else [], -inf
    while level:
        for node in level:
            largest = max(largest, node.val)
        maximums.append(largest)
        level = [child for node in level for child in (node.left, node.right) if child]
    return maximums
