"""Starts each level with 0 as the largest value."""


def level_maximums(root):
    maximums, level = [], [root] if root else []
    while level:
        largest, below = 0, []
        for node in level:
            largest = max(largest, node.val)
            below += [child for child in (node.left, node.right) if child]
        maximums.append(largest)
        level = below
    return maximums
