"""Works out the best way down from scratch for every node."""


def max_path_sum(root):
    def way_down(node):
        if node is None:
            return 0
        return max(0, node.val + max(way_down(node.left), way_down(node.right)))

    def best(node):
        here = node.val + way_down(node.left) + way_down(node.right)
        return max([here] + [best(child) for child in (node.left, node.right) if child])

    return best(root)
