import sys


def contains(node, value):
    stack = [node]
    while stack:
        node = stack.pop()
        if node is None:
            continue
        if node.val == value:
            return True
        stack.append(node.left)
        stack.append(node.right)
    return False


def search(node, first, second):
    if node is None or node.val == first or node.val == second:
        return node
    left = search(node.left, first, second)
    right = search(node.right, first, second)
    if left is not None and right is not None:
        return node
    return left if left is not None else right


def lowest_common_ancestor(root, first, second):
    sys.setrecursionlimit(200000)
    if not contains(root, first) or not contains(root, second):
        return None
    return search(root, first, second)
