"""Averages the averages of both halves, which may have unequal sizes."""


def level_averages(root):
    def average(values):
        if len(values) == 1:
            return float(values[0])
        middle = len(values) // 2
        return (average(values[:middle]) + average(values[middle:])) / 2

    averages, level = [], [root] if root else []
    while level:
        averages.append(average([node.val for node in level]))
        level = [child for node in level for child in (node.left, node.right) if child]
    return averages
