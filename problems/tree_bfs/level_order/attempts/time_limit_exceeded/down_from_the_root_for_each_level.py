"""Starts at the root again for each level."""


def level_order(root):
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

    levels = []
    while values := values_at(len(levels)):
        levels.append(values)
    return levels
