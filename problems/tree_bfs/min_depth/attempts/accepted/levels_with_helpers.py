def is_leaf(node):
    return node.left is None and node.right is None


def has_a_leaf(level):
    for node in level:
        if is_leaf(node):
            return True
    return False


def next_level(level):
    below = []
    for node in level:
        if node.left is not None:
            below.append(node.left)
        if node.right is not None:
            below.append(node.right)
    return below


def min_depth(root):
    if root is None:
        return 0
    level = [root]
    depth = 1
    while not has_a_leaf(level):
        level = next_level(level)
        depth += 1
    return depth
