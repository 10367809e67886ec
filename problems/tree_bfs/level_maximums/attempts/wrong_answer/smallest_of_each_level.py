"""Returns the smallest value of each level."""


def level_maximums(root):
    maximums, level = [], [root] if root else []
    while level:
        smallest = level[0].val
        for node in level:
            if node.val < smallest:
                smallest = node.val
        maximums.append(smallest)
        level = [child for node in level for child in (node.left, node.right) if child]
    return maximums
