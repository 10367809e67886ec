"""Starts each level with -999,999, as if no value were less."""


def level_maximums(root):
    maximums, level = [], [root] if root else []
    while level:
        best = -999_999
        for node in level:
            best = max(best, node.val)
        maximums.append(best)
        level = [child for node in level for child in (node.left, node.right) if child]
    return maximums
