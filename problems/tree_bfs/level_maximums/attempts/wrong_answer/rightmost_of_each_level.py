"""Returns the rightmost value of each level."""


def level_maximums(root):
    maximums, level = [], [root] if root else []
    while level:
        maximums.append(level[-1].val)
        level = [child for node in level for child in (node.left, node.right) if child]
    return maximums
