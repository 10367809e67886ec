"""Averages the children of each parent first, and then these averages."""


def level_averages(root):
    averages, level = [], []
    if root:
        averages, level = [float(root.val)], [root]
    while level:
        families = [[child for child in (node.left, node.right) if child] for node in level]
        families = [family for family in families if family]
        if families:
            means = [sum(child.val for child in family) / len(family) for family in families]
            averages.append(sum(means) / len(means))
        level = [child for family in families for child in family]
    return averages
