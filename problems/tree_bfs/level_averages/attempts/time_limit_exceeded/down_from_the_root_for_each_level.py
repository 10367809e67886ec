"""Starts at the root again for each level."""


def level_averages(root):
    def values_at(depth):
        values, stack = [], [(root, 0)]
        while stack:
            node, level = stack.pop()
            if node is None:
                continue
            if level == depth:
                values.append(node.val)
            else:
                stack += [(node.right, level + 1), (node.left, level + 1)]
        return values

    averages = []
    while values := values_at(len(averages)):
        averages.append(sum(values) / len(values))
    return averages
