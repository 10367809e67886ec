import sys


def collect_values(node, values):
    if node is None:
        return
    collect_values(node.left, values)
    values.append(node.val)
    collect_values(node.right, values)


def is_search_tree(root):
    sys.setrecursionlimit(300000)
    values = []
    collect_values(root, values)
    return values == sorted(set(values))
