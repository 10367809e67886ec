"""Uses both children only on the upper three levels, and compares only single nodes below."""


def max_path_sum(root):
    best = root.val

    def down(node, level):
        nonlocal best
        if node is None:
            return 0
        left, right = down(node.left, level + 1), down(node.right, level + 1)
        best = max(best, node.val + left + right if level < 3 else node.val)
        return max(0, node.val + max(left, right))

    down(root, 0)
    return best
