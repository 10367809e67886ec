"""Treats a largest value of 0 as not set yet."""


def level_maximums(root):
    maximums, level = [], [root] if root else []
    while level:
        largest = None
        for node in level:
            if not largest or node.val > largest:
                largest = node.val
        maximums.append(largest)
        level = [child for node in level for child in (node.left, node.right) if child]
    return maximums
