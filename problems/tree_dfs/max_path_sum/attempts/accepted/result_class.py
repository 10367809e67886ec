class Result:
    """What a tree tells its parent."""

    def __init__(self, down, best):
        self.down = down
        self.best = best


def explore(node):
    down_left = down_right = 0
    best = node.val
    if node.left is not None:
        left = explore(node.left)
        down_left = max(left.down, 0)
        best = max(best, left.best)
    if node.right is not None:
        right = explore(node.right)
        down_right = max(right.down, 0)
        best = max(best, right.best)
    best = max(best, down_left + node.val + down_right)
    return Result(node.val + max(down_left, down_right), best)


def max_path_sum(root):
    return explore(root).best
