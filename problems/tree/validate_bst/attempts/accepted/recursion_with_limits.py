import sys

sys.setrecursionlimit(10**6)


def is_search_tree(root):
    def fits(node, low, high):
        if node is None:
            return True
        if low is not None and node.val <= low:
            return False
        if high is not None and node.val >= high:
            return False
        return fits(node.left, low, node.val) and fits(node.right, node.val, high)

    return fits(root, None, None)
