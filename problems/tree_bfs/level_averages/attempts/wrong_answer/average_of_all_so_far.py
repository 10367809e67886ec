"""Does not reset the sum for each level, and averages all levels down to this one."""


def level_averages(root):
    averages, level, total, count = [], [root] if root else [], 0, 0
    while level:
        total += sum(node.val for node in level)
        count += len(level)
        averages.append(total / count)
        level = [child for node in level for child in (node.left, node.right) if child]
    return averages
