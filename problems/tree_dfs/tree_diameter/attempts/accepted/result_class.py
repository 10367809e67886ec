class Result:
    """What a tree tells its parent."""

    def __init__(self, depth, longest):
        self.depth = depth
        self.longest = longest


def measure(node):
    if node is None:
        return Result(0, 0)
    left = measure(node.left)
    right = measure(node.right)
    depth = 1 + max(left.depth, right.depth)
    through = left.depth + right.depth + 1
    return Result(depth, max(left.longest, right.longest, through))


def tree_diameter(root):
    return measure(root).longest
