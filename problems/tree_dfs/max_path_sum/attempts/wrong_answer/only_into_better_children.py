"""Goes only into children whose best path with the child on top is no worse than the current one."""


def max_path_sum(root):
    def down(node):
        if node is None:
            return 0
        return max(0, node.val + max(down(node.left), down(node.right)))

    def best_from(node):
        best = through = node.val + down(node.left) + down(node.right)
        for child in (node.left, node.right):
            if child and child.val + down(child.left) + down(child.right) >= through:
                best = max(best, best_from(child))
        return best

    return best_from(root)
