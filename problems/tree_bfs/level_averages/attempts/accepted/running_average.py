def level_averages(root):
    averages, level = [], [root] if root else []
    while level:
        average, below = 0.0, []
        for count, node in enumerate(level, 1):
            average += (node.val - average) / count
            below += [child for child in (node.left, node.right) if child]
        averages.append(average)
        level = below
    return averages
