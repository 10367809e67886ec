"""Compares only paths that use both children, and single nodes."""


def max_path_sum(root):
    best = root.val

    def down(node):
        nonlocal best
        if node is None:
            return 0
        left, right = down(node.left), down(node.right)
        best = max(best, node.val)
        if node.left and node.right:
            best = max(best, left + node.val + right)
        return max(0, node.val + max(left, right))

    down(root)
    return best
