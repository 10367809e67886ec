"""Lets walks bend on the upper three levels, and compares only single chambers below."""


def max_path_sum(root):
    best = root.val

    def way_down(node, level):
        nonlocal best
        if node is None:
            return 0
        left, right = way_down(node.left, level + 1), way_down(node.right, level + 1)
        best = max(best, node.val + left + right if level < 3 else node.val)
        return max(0, node.val + max(left, right))

    way_down(root, 0)
    return best
