"""Averages the children of each parent first, and then these averages."""


def level_averages(root):
    averages, level = [], []
    if root:
        averages, level = [float(root.val)], [root]
    while level:
        groups = [[child for child in (node.left, node.right) if child] for node in level]
        groups = [group for group in groups if group]
        if groups:
            means = [sum(child.val for child in group) / len(group) for group in groups]
            averages.append(sum(means) / len(means))
        level = [child for group in groups for child in group]
    return averages
