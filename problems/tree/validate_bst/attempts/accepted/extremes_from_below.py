import sys

sys.setrecursionlimit(500_000)


class Result:
    def __init__(self, valid, smallest=None, largest=None):
        self.valid = valid
        self.smallest = smallest
        self.largest = largest


def examine(node):
    if node is None:
        return Result(True)
    left = examine(node.left)
    right = examine(node.right)
    if not left.valid or not right.valid:
        return Result(False)
    if left.largest is not None and left.largest >= node.val:
        return Result(False)
    if right.smallest is not None and right.smallest <= node.val:
        return Result(False)
    smallest = node.val if left.smallest is None else left.smallest
    largest = node.val if right.largest is None else right.largest
    return Result(True, smallest, largest)


def is_search_tree(root):
    return examine(root).valid
