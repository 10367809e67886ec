"""Uses the height of a node above the leaves as its level."""


def reverse_level_order(root):
    levels = []

    def height(node):
        if node is None:
            return -1
        above = max(height(node.left), height(node.right)) + 1
        if above == len(levels):
            levels.append([])
        levels[above].append(node.val)
        return above

    height(root)
    return levels
